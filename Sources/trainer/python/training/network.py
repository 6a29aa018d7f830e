"""The networks: a tagger over all tokens, and a linker over the tokens around one cue.

Weights are a tree of dictionaries; `AttributionModel` in the program has the same parts. Shapes: b rows of n tokens,
H and L the widths of tagger and linker. A row may hold several sequences, one after the other: `edges` [b, n, 2] says
of each token whether its sequence begins, and whether it ends with it.
"""

import jax
import jax.numpy as jnp
import numpy as np

from .annotations import LINKER_LABELS, MANNERS, TAGGER_LABELS
from .settings import Settings

_EPSILON = 1e-5


def initial_weights(settings: Settings, auxiliary_sizes: tuple[int, ...], random: np.random.Generator) -> dict:
    """Random weights; `auxiliary_sizes` are the numbers of classes of the auxiliary tasks."""
    width, link_width = settings.width, settings.link_width

    def dense(inputs: int, outputs: int):
        weights = random.normal(0, (2 / (inputs + outputs)) ** 0.5, (inputs, outputs))
        return {"weights": weights.astype(np.float32), "bias": np.zeros(outputs, np.float32)}

    def chain(labels: int):
        return np.zeros((labels, labels), np.float32)

    tagger = {
        "bias": np.zeros(width, np.float32),
        "layers": [dense(width, 2 * width) for _ in settings.layers],
        "output": dense(width, TAGGER_LABELS),
        "chain": chain(TAGGER_LABELS),
    }
    linker = {
        "from_token": dense(width, link_width),
        "from_cue": dense(width, link_width),
        "layers": [dense(link_width, 2 * link_width) for _ in settings.link_layers],
        "output": dense(link_width, LINKER_LABELS),
        "chain": chain(LINKER_LABELS),
    }
    auxiliary = [dense(width, size) for size in auxiliary_sizes]
    # From a cue's mean state: statement or attitude.
    manner = dense(width, MANNERS)
    return jax.tree.map(jnp.asarray, {"tagger": tagger, "linker": linker, "manner": manner, "auxiliary": auxiliary})


def apply(layer: dict, states):
    """A dense layer on the last axis."""
    return states @ layer["weights"] + layer["bias"]


def tagger_states(tagger: dict, sums, edges, settings: Settings, key=None):
    """The states [b, n, H] of tokens whose features' vectors add up to `sums` [b, n, H], and the states after the
    second layer, or the last where there are fewer. With a random `key`, numbers are dropped as in training."""
    states = _drop(_normalize(sums + tagger["bias"]), settings.dropout, key, 0)
    middle = states
    for number, (layer, kind) in enumerate(zip(tagger["layers"], settings.layers, strict=True)):
        change = _LAYERS[kind](layer, states, edges)
        states = _normalize(states + _drop(change, settings.dropout, key, number + 1))
        if number <= 1:
            middle = states
    return states, middle


def linker_scores(linker: dict, tokens, cues, sums, edges, settings: Settings, key=None):
    """Scores of the linker's labels [b, n, labels].

    tokens [b, n, H]: the tagger's states. cues [b, n, H]: the mean state of each token's cue. sums [b, n, L]: the
    features'.
    """
    states = _normalize(sums + apply(linker["from_token"], tokens) + apply(linker["from_cue"], cues))
    states = _drop(jax.nn.silu(states), settings.dropout, key, 0)
    for number, (layer, kind) in enumerate(zip(linker["layers"], settings.link_layers, strict=True)):
        change = _LAYERS[kind](layer, states, edges)
        states = _normalize(states + _drop(change, settings.dropout, key, number + 1))
    return apply(linker["output"], states)


def _gated(layer: dict, states, edges):
    """A gate (Dauphin et al. 2017) over each token, of whose numbers a quarter are the token's before it and another
    quarter those of the token behind it."""
    quarter = states.shape[-1] // 4
    before = jnp.pad(states[:, :-1, :quarter], ((0, 0), (1, 0), (0, 0))) * (1 - edges[..., :1])
    behind = jnp.pad(states[:, 1:, quarter : 2 * quarter], ((0, 0), (0, 1), (0, 0))) * (1 - edges[..., 1:])
    mixed = jnp.concatenate([before, behind, states[..., 2 * quarter :]], -1)
    values, gates = jnp.split(apply(layer, mixed), 2, -1)
    return values * jax.nn.sigmoid(gates)


def _recurrent(layer: dict, states, edges):
    """A minimal gated recurrence (Feng et al. 2024): half of the numbers remember what stands before a token, the
    other half what stands behind it."""
    values, gates = jnp.split(apply(layer, states), 2, -1)
    gates = jax.nn.sigmoid(gates)
    half = values.shape[-1] // 2
    kept = (1 - gates) * jnp.repeat(1 - edges, half, -1)

    def in_order(numbers):
        return jnp.concatenate([numbers[..., :half], numbers[:, ::-1, half:]], -1)

    def advance(memory, token):
        memory = token[0] * memory + token[1]
        return memory, memory

    steps = tuple(in_order(part).transpose(1, 0, 2) for part in (kept, gates * jnp.tanh(values)))
    _, memories = jax.lax.scan(advance, jnp.zeros_like(steps[0][0]), steps, unroll=8)
    return in_order(memories.transpose(1, 0, 2))


_LAYERS = {"gated": _gated, "recurrent": _recurrent}


def _normalize(states):
    deviation = jnp.sqrt(states.var(-1, keepdims=True) + _EPSILON)
    return (states - states.mean(-1, keepdims=True)) / deviation


def _drop(states, share: float, key, number: int):
    if key is None:
        return states
    kept = jax.random.bernoulli(jax.random.fold_in(key, number), 1 - share, states.shape)
    return states * kept / (1 - share)
