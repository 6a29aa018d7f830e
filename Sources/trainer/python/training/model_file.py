"""Writes model files, which `ModelReader` in the program reads; all numbers are little-endian.

    8 bytes QUOTHMDL; u32 version; u32 checksum of all that follows
    u32 width; u32 link width; u32 count and so many u32 dilations; the same for the linker
    u32 token columns; u32 window columns
    table of words: u32 count; u32 keys; 8 bytes a word: u16 cluster, u8 tag, cue, source, verb and noun class, u8 0
    tagger: features, bias, gated layers, output, chain
    linker: features, layers from a token and from the cue, gated layers, output, chain

    features: u32 count; f32 scale; u32 keys; i8 vectors, one after the other, in units of scale
    layer: f32 weights, input by input, tap by tap; f32 bias.  chain: f32 from label, to label
"""

import pathlib
import struct

import numpy as np

from .hashing import checksum
from .model import Model
from .settings import Settings
from .vocabulary import Vocabulary

_MAGIC = b"QUOTHMDL"
_VERSION = 1
# What a model may weigh in the program's package.
MOST_BYTES = 8_000_000


def expected_bytes(settings: Settings, words: int, token_features: int, window_features: int) -> int:
    """How long a file with so many words and features will be, but for some kilobytes of outputs and head."""
    width, link_width = settings.width, settings.link_width
    gated = len(settings.dilations) * 6 * width**2 + len(settings.link_dilations) * 6 * link_width**2
    networks = 4 * (gated + 2 * width * link_width)
    return networks + 12 * words + (4 + width) * token_features + (4 + link_width) * window_features


def write(path: pathlib.Path, model: Model, words: np.ndarray, tokens: Vocabulary, windows: Vocabulary, columns) -> int:
    """Writes the model to `path` and gives back its length in bytes.

    `words`: the table of words [words, 7]. `columns`: the numbers of token and of window features' columns.
    """
    settings, tagger, linker = model.settings, model.weights["tagger"], model.weights["linker"]
    parts = [
        _numbers(settings.width, settings.link_width),
        *(_numbers(len(dilations), *dilations) for dilations in (settings.dilations, settings.link_dilations)),
        _numbers(*columns),
        _words(words),
        _features(tokens, model.token_vectors.table), _floats(tagger["bias"]),
        *map(_layer, tagger["layers"]), _layer(tagger["output"]), _floats(tagger["chain"]),
        _features(windows, model.window_vectors.table), _layer(linker["from_token"]), _layer(linker["from_cue"]),
        *map(_layer, linker["layers"]), _layer(linker["output"]), _floats(linker["chain"]),
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
