"""The networks: a convolutional tagger over all tokens, and a linker over the tokens around one cue.

Weights are a tree of dictionaries; `AttributionModel` in the program has the same parts. Shapes: b chunks, n tokens
in a chunk, w windows, t tokens in a window, H and L the widths of tagger and linker.
"""

import jax
import jax.numpy as jnp
import numpy as np

from .annotations import LINKER_LABELS, TAGGER_LABELS
from .settings import Settings

_EPSILON = 1e-5


def initial_weights(settings: Settings, auxiliary_sizes: tuple[int, ...], random: np.random.Generator) -> dict:
    """Random weights; `auxiliary_sizes` are the numbers of classes of the auxiliary tasks."""
    width, link_width = settings.width, settings.link_width

    def dense(inputs: int, outputs: int, taps: int = 1):
        deviation = (2 / (inputs + outputs) / taps) ** 0.5
        weights = random.normal(0, deviation, (taps * inputs, outputs))
        return {"weights": weights.astype(np.float32), "bias": np.zeros(outputs, np.float32)}

    def chain(labels: int):
        return np.zeros((labels, labels), np.float32)

    tagger = {
        "bias": np.zeros(width, np.float32),
        "layers": [dense(width, 2 * width, taps=3) for _ in settings.dilations],
        "output": dense(width, TAGGER_LABELS),
        "chain": chain(TAGGER_LABELS),
    }
    linker = {
        "from_token": dense(width, link_width),
        "from_cue": dense(width, link_width),
        "layers": [dense(link_width, 2 * link_width, taps=3) for _ in settings.link_dilations],
        "output": dense(link_width, LINKER_LABELS),
        "chain": chain(LINKER_LABELS),
    }
    auxiliary = [dense(width, size) for size in auxiliary_sizes]
    return jax.tree.map(jnp.asarray, {"tagger": tagger, "linker": linker, "auxiliary": auxiliary})


def apply(layer: dict, states):
    """A dense layer on the last axis."""
    return states @ layer["weights"] + layer["bias"]


def tagger_states(tagger: dict, sums, settings: Settings, key=None):
    """The states [b, n, H] of tokens whose features' vectors add up to `sums` [b, n, H], and the states after the
    second layer, or the last where there are fewer. With a random `key`, numbers are dropped as in training."""
    states = _drop(_normalize(sums + tagger["bias"]), settings.dropout, key, 0)
    middle = states
    for number, (layer, dilation) in enumerate(zip(tagger["layers"], settings.dilations, strict=True)):
        states = _normalize(states + _drop(_gated(layer, states, dilation), settings.dropout, key, number + 1))
        if number <= 1:
            middle = states
    return states, middle


def linker_scores(linker: dict, tokens, cues, sums, mask, settings: Settings, key=None):
    """Scores of the linker's labels [w, t, labels].

    tokens [w, t, H]: the tagger's states. cues [w, H]: the mean state of each cue. sums [w, t, L]: the features'.
    mask [w, t]: 1 for tokens that are in the window.
    """
    from_cues = apply(linker["from_cue"], cues)[:, None]
    states = _normalize(sums + apply(linker["from_token"], tokens) + from_cues)
    states = _drop(jax.nn.silu(states), settings.dropout, key, 0)
    for number, (layer, dilation) in enumerate(zip(linker["layers"], settings.link_dilations, strict=True)):
        change = _gated(layer, states * mask[..., None], dilation)
        states = _normalize(states + _drop(change, settings.dropout, key, number + 1))
    return apply(linker["output"], states)


def _gated(layer: dict, states, dilation: int):
    """A gated convolution (Dauphin et al. 2017) over each token and its neighbours `dilation` away."""
    padded = jnp.pad(states, ((0, 0), (dilation, dilation), (0, 0)))
    joined = jnp.concatenate([padded[:, : -2 * dilation], states, padded[:, 2 * dilation :]], -1)
    values, gates = jnp.split(apply(layer, joined), 2, -1)
    return values * jax.nn.sigmoid(gates)


def _normalize(states):
    deviation = jnp.sqrt(states.var(-1, keepdims=True) + _EPSILON)
    return (states - states.mean(-1, keepdims=True)) / deviation


def _drop(states, share: float, key, number: int):
    if key is None:
        return states
    kept = jax.random.bernoulli(jax.random.fold_in(key, number), 1 - share, states.shape)
    return states * kept / (1 - share)
