"""Linear-chain conditional random fields (Lafferty et al. 2001): the loss, and the best sequence of labels."""

import jax
import jax.numpy as jnp
import numba
import numpy as np


def loss(scores, labels, mask, begins, transitions):
    """Minus the log probability of `labels`, summed over all sequences.

    scores [rows, n, labels]; labels [rows, n]; mask [rows, n], 1 where a token counts; begins [rows, n], 1 where a
    sequence begins, whose first label nothing leads to; transitions [labels, labels], from and to.
    """
    goes_on = 1 - begins
    picked = jnp.take_along_axis(scores, labels[..., None], -1)[..., 0]
    steps = transitions[labels[:, :-1], labels[:, 1:]] * mask[:, 1:] * mask[:, :-1] * goes_on[:, 1:]
    score = (picked * mask).sum() + steps.sum()

    def advance(forward, token):
        token_scores, counts, follows = token
        steps = transitions[None] * follows[:, None, None]
        after = jax.nn.logsumexp(forward[:, :, None] + steps, 1) + token_scores
        return jnp.where(counts[:, None], after, forward), None

    start = scores[:, 0] * mask[:, :1]
    rest = (scores.transpose(1, 0, 2)[1:], mask.T[1:] > 0, goes_on.T[1:])
    forward, _ = jax.lax.scan(advance, start, rest, unroll=4)
    return jax.nn.logsumexp(forward, 1).sum() - score


@numba.njit
def best(scores, transitions):
    """The best sequence of labels [n] for `scores` [n, labels]."""
    count, labels = scores.shape
    back = np.zeros((count, labels), np.int32)
    current = scores[0].copy()
    for row in range(1, count):
        following = np.empty_like(current)
        for label in range(labels):
            source = 0
            for previous in range(1, labels):
                if current[previous] + transitions[previous, label] > current[source] + transitions[source, label]:
                    source = previous
            following[label] = current[source] + transitions[source, label] + scores[row, label]
            back[row, label] = source
        current = following
    path = np.zeros(count, np.int64)
    path[-1] = np.argmax(current)
    for row in range(count - 1, 0, -1):
        path[row - 1] = back[row, path[row]]
    return path


def spans(labels) -> list[tuple[int, int, int]]:
    """The (role, first, after the last) that labels say: 2r + 1 begins role r, 2r + 2 goes on."""
    found: list[tuple[int, int, int]] = []
    is_open = False
    for index, label in enumerate(labels):
        role = (int(label) - 1) // 2
        if label == 0:
            is_open = False
        elif is_open and label % 2 == 0 and found[-1][0] == role:
            found[-1] = (role, found[-1][1], index + 1)
        else:
            found.append((role, index, index + 1))
            is_open = True
    return found
