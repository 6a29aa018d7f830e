"""Writes model files, which `ModelReader` in the program reads; all numbers are little-endian.

    8 bytes QUOTHMDL; u32 version; u32 checksum of all that follows
    u32 width; u32 link width; u32 count and so many u32 kinds of layers, 0 gated, 1 recurrent; the same for the linker
    u32 columns and columns of crosses of tokens; the same of windows
    table of words: u32 count; u32 keys; 8 bytes a word: u16 cluster, u8 tag, cue, source, verb and noun class, u8 0
    tagger: features, bias, layers, output, scores, chain
    linker: features, layers from a token and from the cue, layers, output, scores, chain

    features: u32 count; f32 scale; u32 keys; i8 vectors, one after the other, in units of scale
    layer: f32 weights, input by input; f32 bias.  chain: f32 from label, to label
    scores: u32 count; f32 scale; a byte for each label, in units of scale, and one to check, place by place
"""

import pathlib
import struct

import numpy as np

from .annotations import LINKER_LABELS, TAGGER_LABELS
from .hashing import checksum
from .linear import LinearModel
from .model import WholeModel
from .settings import Settings
from .vocabulary import Vocabulary

# Kinds of layers by number.
_KINDS = ("gated", "recurrent")
_MAGIC = b"QUOTHMDL"
_VERSION = 2
# What a model may weigh in the program's package.
MOST_BYTES = 8_000_000


def expected_bytes(settings: Settings, words: int, token_features: int, window_features: int) -> int:
    """How long a file with so many words and features will be, but for some kilobytes of outputs and head."""
    width, link_width = settings.width, settings.link_width
    layers = len(settings.layers) * 2 * width**2 + len(settings.link_layers) * 2 * link_width**2
    networks = 4 * (layers + 2 * width * link_width)
    scores = (TAGGER_LABELS + LINKER_LABELS + 2) << settings.score_bits
    vectors = (4 + width) * token_features + (4 + link_width) * window_features
    return networks + 12 * words + vectors + scores


def write(
    path: pathlib.Path, model: WholeModel, words: np.ndarray, tokens: Vocabulary, windows: Vocabulary,
    columns: tuple[int, int, int, int],
) -> int:
    """Writes the model to `path` and gives back its length in bytes.

    `words`: the table of words [words, 7]. `columns`: the numbers of columns of tokens and of their crosses, and
    the same of windows.
    """
    networks = model.networks
    settings, tagger, linker = networks.settings, networks.weights["tagger"], networks.weights["linker"]
    parts = [
        _numbers(settings.width, settings.link_width),
        *(_numbers(len(kinds), *map(_KINDS.index, kinds)) for kinds in (settings.layers, settings.link_layers)),
        _numbers(*columns),
        _words(words),
        _features(tokens, networks.token_vectors.table), _floats(tagger["bias"]),
        *map(_layer, tagger["layers"]), _layer(tagger["output"]), *_linear(model.tagger, tagger["chain"]),
        _features(windows, networks.window_vectors.table), _layer(linker["from_token"]), _layer(linker["from_cue"]),
        *map(_layer, linker["layers"]), _layer(linker["output"]), *_linear(model.linker, linker["chain"]),
    ]
    data = b"".join(parts)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(_MAGIC + _numbers(_VERSION, checksum(data)) + data)
    return len(_MAGIC) + 8 + len(data)


def _numbers(*values: int) -> bytes:
    return struct.pack(f"<{len(values)}I", *values)


def _floats(values) -> bytes:
    return np.ascontiguousarray(values, "<f4").tobytes()


def _layer(layer: dict) -> bytes:
    return _floats(layer["weights"]) + _floats(layer["bias"])


def _linear(linear: LinearModel, chain) -> tuple[bytes, bytes]:
    """The linear part's scores, and the transitions of both parts together."""
    places, unit = linear.vocabulary.places(linear.weights)
    return _numbers(len(places)) + _floats(unit) + places.tobytes(), _floats(np.asarray(chain) + linear.chain)


def _words(table: np.ndarray) -> bytes:
    rows = np.zeros((len(table), 8), np.uint8)
    rows[:, 0], rows[:, 1] = table[:, 1] & 0xFF, table[:, 1] >> 8
    rows[:, 2:7] = table[:, 2:]
    return _numbers(len(table)) + table[:, 0].astype("<u4").tobytes() + rows.tobytes()


def _features(vocabulary: Vocabulary, vectors: np.ndarray) -> bytes:
    """The vectors in 8 bits; row 0, which is zeros, is left out."""
    learnt = vectors[1:]
    scale = np.float32(max(float(np.abs(learnt).max(initial=0)), 1e-6) / 127)
    rounded = np.clip(np.round(learnt / scale), -127, 127).astype(np.int8)
    return _numbers(len(vocabulary)) + _floats(scale) + vocabulary.keys.astype("<u4").tobytes() + rounded.tobytes()
