"""What training makes small."""

import jax
import jax.numpy as jnp

from . import chain, network
from .batches import Batch
from .settings import Settings

# Parts of speech are taught to the layers below, where they are made of, at half the weight of the others.
_AUXILIARY_WEIGHTS = (0.25, 0.5, 0.5, 0.5)


def joint_loss(weights: dict, token_sums, window_sums, batch: Batch, key, settings: Settings):
    """The tagger's loss a token, the linker's a token, and the auxiliary ones, for one batch.

    token_sums [b, n, H] and window_sums [most tokens of windows, L]: the features' vectors added up.
    """
    tagger_key, linker_key = jax.random.split(key)
    states, middle = network.tagger_states(weights["tagger"], token_sums, batch.edges, settings, tagger_key)
    mask = (batch.labels >= 0).astype(jnp.float32)
    tagger = weights["tagger"]
    scores = network.apply(tagger["output"], states)
    # A paragraph is a sequence to the layers, but labels go on past its end as they do in use.
    begins = jnp.zeros_like(mask)
    loss = chain.loss(scores, jnp.maximum(batch.labels, 0), mask, begins, tagger["chain"]) / mask.sum()
    for task, weight in enumerate(_AUXILIARY_WEIGHTS):
        below = middle if task == 0 else states
        task_loss = _class_loss(network.apply(weights["auxiliary"][task], below), batch.auxiliary[..., task])
        loss += settings.auxiliary * weight * task_loss
    cues = _cue_states(states, batch, settings)
    loss += settings.manner * _manner_loss(network.apply(weights["manner"], cues), batch.cue_manners)
    return loss + _linker_loss(weights["linker"], states, cues, window_sums, batch, linker_key, settings)


def _cue_states(states, batch: Batch, settings: Settings):
    """The mean state of each window's cue [w, H]."""
    tokens = states.reshape(-1, settings.width)
    running = jnp.concatenate([jnp.zeros((1, settings.width)), jnp.cumsum(tokens, 0)])
    lengths = jnp.maximum(batch.cue_ends - batch.cue_starts, 1)
    return (running[batch.cue_ends] - running[batch.cue_starts]) / lengths[:, None]


def _manner_loss(scores, manners):
    """Cross entropy a cue whose manner is known; `scores` [w, 2]."""
    known = manners >= 0
    picked = (jax.nn.log_softmax(scores) * jax.nn.one_hot(manners, scores.shape[-1])).sum(-1)
    return -(picked * known).sum() / jnp.maximum(known.sum(), 1)


def _linker_loss(linker: dict, states, cues, window_sums, batch: Batch, key, settings: Settings):
    # A row of zeros at the end stands for what lies outside a window.
    sums = _with_zero_row(window_sums)[batch.window_rows]
    tokens = _with_zero_row(states.reshape(-1, settings.width))
    of_token = _with_zero_row(cues)[batch.window_numbers]
    mask = (batch.window_labels >= 0).astype(jnp.float32)
    edges = batch.window_edges
    scores = network.linker_scores(linker, tokens[batch.window_tokens], of_token, sums, edges, settings, key)
    loss = chain.loss(scores, jnp.maximum(batch.window_labels, 0), mask, edges[..., 0], linker["chain"])
    return loss / jnp.maximum(mask.sum(), 1)


def _with_zero_row(rows):
    return jnp.concatenate([rows, jnp.zeros((1, rows.shape[-1]))])


def _class_loss(scores, classes):
    """Cross entropy a token, over the tokens whose class is known (not 0)."""
    known = classes > 0
    picked = (jax.nn.log_softmax(scores) * jax.nn.one_hot(classes, scores.shape[-1])).sum(-1)
    return -(picked * known).sum() / jnp.maximum(known.sum(), 1)
