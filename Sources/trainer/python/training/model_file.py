"""Writes model files, which `ModelFile` in the program reads; all numbers are little-endian.

    8 bytes QUOTHMDL; u32 version; u32 number of sections; u64 checksum of all that follows
    for each section 32 bytes of name, filled up with zeros; u64 offset from the file's beginning; u64 length in bytes
    the sections, each at a multiple of 64 bytes, with zeros between; the file's length is a multiple of 8

The large sections lie as the program uses them, so that it can map the file and look at it where it is.

    shape                  u32: fingerprint of the features, width, link width, number of the tagger's layers, of the
                           linker's, then their kinds: 0 gated, 1 recurrent
    words.starts           u32: for each value of a key's upper 16 bits the first word with it; and the end
    words.keys, words.rows u32 in ascending order; 8 bytes a word: u16 cluster, u8 tag, cue, source, verb and noun class
    NET.slots              u32 key and i32 row, a hash table: a key stands at its place or behind, row 0 is free
    NET.vectors            i8, row 0 zeros;  NET.scale f32: what a unit is worth
    NET.places             u64: a byte for each label's score, the highest a check;  NET.unit f32
    NET.LAYER.weights, .bias, NET.chain, tagger.bias    f32; weights input by input, transitions from label by label

    speaker.shape          u32: fingerprint of the features
    speaker.bias, .output  f32: what is added to a sum of vectors, and what each number is then worth

where NET is tagger, linker or speaker (vectors alone), and LAYER token, cue, a number, or output; manner.weights and
manner.bias besides.
"""

import pathlib
import struct

import numpy as np

from .hashing import words_checksum
from .linear import LinearModel
from .model import WholeModel
from .settings import Settings
from .vocabulary import Vocabulary

# Kinds of layers by number.
_KINDS = ("gated", "recurrent")
_MAGIC = b"QUOTHMDL"
_VERSION = 3
_ALIGNMENT = 64
_NAME_LENGTH = 32
# What a model may weigh in the program's package.
MAXIMUM_BYTES = 12_000_000


def expected_bytes(settings: Settings, words: int, token_features: int, window_features: int) -> int:
    """How long a file with so many words and features will be, but for some kilobytes of outputs and head."""
    width, link_width = settings.width, settings.link_width
    layers = len(settings.layers) * 2 * width**2 + len(settings.link_layers) * 2 * link_width**2
    networks = 4 * (layers + 2 * width * link_width)
    scores = 2 * 8 << settings.score_bits
    vectors = width * token_features + link_width * window_features
    slots = 8 * (_slot_count(token_features) + _slot_count(window_features))
    return networks + 12 * words + vectors + slots + scores


def write(
    path: pathlib.Path, model: WholeModel, words: np.ndarray, tokens: Vocabulary, windows: Vocabulary, fingerprint: int,
) -> int:
    """Writes the model to `path` and gives back its length in bytes.

    `words`: the table of words [words, 7]. `fingerprint`: that of the features, as quoth-trainer tells it.
    """
    networks = model.networks
    settings, weights = networks.settings, networks.weights
    sections = {
        "shape": numbers(
            fingerprint, settings.width, settings.link_width, len(settings.layers), len(settings.link_layers),
            *map(_KINDS.index, settings.layers + settings.link_layers)),
        **_words(words),
        **_network("tagger", weights["tagger"], tokens, networks.token_vectors.table, model.tagger),
        "tagger.bias": floats(weights["tagger"]["bias"]),
        **_network("linker", weights["linker"], windows, networks.window_vectors.table, model.linker),
        **_layer("linker.token", weights["linker"]["from_token"]),
        **_layer("linker.cue", weights["linker"]["from_cue"]),
        **_layer("manner", weights["manner"]),
    }
    return _replace(path, sections)


def add(path: pathlib.Path, sections: dict[str, bytes]) -> int:
    """Puts `sections` into the model at `path`, in place of those of the same names; gives back its length in bytes."""
    return _replace(path, read(path) | sections)


def remove(path: pathlib.Path, prefix: str) -> None:
    """Takes the sections whose names begin with `prefix` out of the model at `path`."""
    _replace(path, {name: data for name, data in read(path).items() if not name.startswith(prefix)})


def read(path: pathlib.Path) -> dict[str, bytes]:
    """The sections of the model at `path`, by name."""
    data = path.read_bytes()
    if not data.startswith(_MAGIC) or len(data) < len(_MAGIC) + 16:
        raise ValueError(f"{path} is no model")
    version, count = struct.unpack_from("<II", data, len(_MAGIC))
    if version != _VERSION:
        raise ValueError(f"{path} is no model of this version")
    sections = {}
    for entry in range(count):
        place = len(_MAGIC) + 16 + entry * (_NAME_LENGTH + 16)
        offset, length = struct.unpack_from("<QQ", data, place + _NAME_LENGTH)
        sections[data[place : place + _NAME_LENGTH].rstrip(b"\0").decode()] = data[offset : offset + length]
    return sections


def _replace(path: pathlib.Path, sections: dict[str, bytes]) -> int:
    data = _file(sections)
    path.parent.mkdir(parents=True, exist_ok=True)
    # A running program may have the old file mapped, so it is replaced and not written over.
    beside = path.with_name(path.name + ".new")
    beside.write_bytes(data)
    beside.replace(path)
    return len(data)


def _file(sections: dict[str, bytes]) -> bytes:
    head = len(_MAGIC) + 16
    offset = head + len(sections) * (_NAME_LENGTH + 16)
    directory, body = b"", b""
    for name, data in sections.items():
        gap = -(offset + len(body)) % _ALIGNMENT
        body += bytes(gap)
        directory += name.encode().ljust(_NAME_LENGTH, b"\0") + struct.pack("<QQ", offset + len(body), len(data))
        body += data
    following = directory + body + bytes(-(offset + len(body)) % 8)
    return _MAGIC + struct.pack("<IIQ", _VERSION, len(sections), words_checksum(following)) + following


def _network(name: str, weights: dict, vocabulary: Vocabulary, vectors: np.ndarray, linear: LinearModel) -> dict:
    """The sections that tagger and linker both have; the transitions are those of both parts together."""
    sections = {}
    for number, layer in enumerate(weights["layers"]):
        sections |= _layer(f"{name}.{number}", layer)
    places, unit = linear.vocabulary.places(linear.weights)
    return sections | _layer(f"{name}.output", weights["output"]) | features(name, vocabulary, vectors) | {
        f"{name}.places": places.astype("<u8").tobytes(),
        f"{name}.unit": floats(unit),
        f"{name}.chain": floats(np.asarray(weights["chain"]) + linear.chain),
    }


def numbers(*values: int) -> bytes:
    return struct.pack(f"<{len(values)}I", *values)


def floats(values) -> bytes:
    return np.ascontiguousarray(values, "<f4").tobytes()


def _layer(name: str, layer: dict) -> dict[str, bytes]:
    return {f"{name}.weights": floats(layer["weights"]), f"{name}.bias": floats(layer["bias"])}


def _words(table: np.ndarray) -> dict[str, bytes]:
    rows = np.zeros((len(table), 8), np.uint8)
    rows[:, 0], rows[:, 1] = table[:, 1] & 0xFF, table[:, 1] >> 8
    rows[:, 2:7] = table[:, 2:]
    keys = table[:, 0].astype("<u4")
    starts = np.searchsorted(keys >> 16, np.arange((1 << 16) + 1)).astype("<u4")
    return {"words.starts": starts.tobytes(), "words.keys": keys.tobytes(), "words.rows": rows.tobytes()}


def features(name: str, vocabulary, vectors: np.ndarray) -> dict[str, bytes]:
    """The vectors in 8 bits, and the hash table that finds a key's row."""
    scale = np.float32(max(float(np.abs(vectors).max(initial=0)), 1e-6) / 127)
    rounded = np.clip(np.round(vectors / scale), -127, 127).astype(np.int8)
    return {
        f"{name}.slots": _slots(vocabulary.keys), f"{name}.vectors": rounded.tobytes(), f"{name}.scale": floats(scale)}


def _slot_count(features: int) -> int:
    """A power of two of which half stays free at least."""
    return max(16, 1 << (2 * features - 1).bit_length())


def _slots(keys: np.ndarray) -> bytes:
    count = _slot_count(len(keys))
    slots = np.zeros((count, 2), "<u4")
    for row, key in enumerate(keys.tolist()):
        slot = (key >> 1) & (count - 1)
        while slots[slot, 1]:
            slot = (slot + 1) & (count - 1)
        slots[slot] = key, row + 1
    return slots.tobytes()
