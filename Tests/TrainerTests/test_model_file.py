"""What is written is where the program looks for it."""

import pathlib
import struct
import tempfile
import unittest

import numpy as np

from training import annotations, model_file, network
from training.feature_vectors import FeatureVectors
from training.hashing import words_checksum
from training.linear import LinearModel
from training.model import Model, WholeModel
from training.score_table import ScoreVocabulary
from training.settings import Settings
from training.vocabulary import Vocabulary

_SETTINGS = Settings(width=16, link_width=16, layers=("gated", "recurrent"), link_layers=("recurrent",), score_bits=4)
_WORDS = np.array([[5, 0x1234, 7, 6, 5, 32, 18], [0x10007, 1, 2, 3, 4, 5, 6]], np.uint32)


def _model() -> tuple[WholeModel, Vocabulary, Vocabulary]:
    random = np.random.default_rng(3)
    keys = random.integers(1, 2**32, (200, 3), np.uint32) | 1
    tokens, windows = Vocabulary(keys[:120], 1, 1000), Vocabulary(keys[120:], 1, 1000)
    networks = Model(
        _SETTINGS, network.initial_weights(_SETTINGS, (2, 2, 2, 2), random), FeatureVectors(len(tokens), 16, random),
        FeatureVectors(len(windows), 16, random))
    linear = []
    for labels in (annotations.TAGGER_LABELS, annotations.LINKER_LABELS):
        vocabulary = ScoreVocabulary([keys], 1, 4)
        weights = random.normal(size=(len(vocabulary), labels)).astype(np.float32)
        linear.append(LinearModel(vocabulary, weights, random.normal(size=(labels, labels))))
    return WholeModel(networks, *linear), tokens, windows


class ModelFileTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.model, cls.tokens, cls.windows = _model()
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "a.model"
            cls.length = model_file.write(path, cls.model, _WORDS, cls.tokens, cls.windows, 0xABCD)
            cls.data = path.read_bytes()
            cls.left = [file.name for file in pathlib.Path(folder).iterdir()]
        count = struct.unpack_from("<I", cls.data, 12)[0]
        cls.ranges = {}
        for number in range(count):
            name, offset, length = struct.unpack_from("<32sQQ", cls.data, 24 + 48 * number)
            cls.ranges[name.rstrip(b"\0").decode()] = (offset, length)

    def _section(self, name: str, kind: str) -> np.ndarray:
        offset, length = self.ranges[name]
        return np.frombuffer(self.data[offset : offset + length], kind)

    def test_the_head_says_what_the_file_is(self):
        self.assertEqual(self.data[:8], b"QUOTHMDL")
        self.assertEqual(struct.unpack_from("<I", self.data, 8)[0], 3)
        self.assertEqual(struct.unpack_from("<Q", self.data, 16)[0], words_checksum(self.data[24:]))

    def test_the_length_is_told_and_whole(self):
        self.assertEqual(len(self.data), self.length)
        self.assertEqual(len(self.data) % 8, 0)

    def test_nothing_stays_beside_the_file(self):
        self.assertEqual(self.left, ["a.model"])

    def test_sections_begin_at_lines_and_do_not_overlap(self):
        ranges = sorted(self.ranges.values())
        for (offset, length), (following, _) in zip(ranges, ranges[1:]):
            self.assertEqual(offset % 64, 0)
            self.assertLessEqual(offset + length, following)

    def test_the_shape_has_the_fingerprint_and_the_layers(self):
        self.assertEqual(self._section("shape", "<u4").tolist(), [0xABCD, 16, 16, 2, 1, 0, 1, 1])

    def test_words_are_found_by_the_upper_bits_of_their_keys(self):
        starts = self._section("words.starts", "<u4")
        self.assertEqual(len(starts), 65537)
        self.assertEqual(starts[[0, 1, 2, 65536]].tolist(), [0, 1, 2, 2])
        self.assertEqual(self._section("words.keys", "<u4").tolist(), [5, 0x10007])
        self.assertEqual(self._section("words.rows", "u1")[:8].tolist(), [0x34, 0x12, 7, 6, 5, 32, 18, 0])

    def test_every_feature_has_a_slot_that_leads_to_its_vector(self):
        for name, vocabulary, vectors in (
            ("tagger", self.tokens, self.model.networks.token_vectors),
            ("linker", self.windows, self.model.networks.window_vectors),
        ):
            slots = self._section(f"{name}.slots", "<u4").reshape(-1, 2)
            stored = self._section(f"{name}.vectors", "i1").reshape(-1, 16) * self._section(f"{name}.scale", "<f4")[0]
            self.assertEqual(stored[0].tolist(), [0] * 16)
            for row, key in enumerate(vocabulary.keys.tolist(), 1):
                slot = (key >> 1) % len(slots)
                while slots[slot, 0] != key:
                    self.assertNotEqual(slots[slot, 1], 0)
                    slot = (slot + 1) % len(slots)
                self.assertEqual(slots[slot, 1], row)
            np.testing.assert_allclose(stored, vectors.table, atol=float(self._section(f"{name}.scale", "<f4")[0]))

    def test_every_known_score_stands_at_one_of_two_places_under_its_check(self):
        for name, linear in (("tagger", self.model.tagger), ("linker", self.model.linker)):
            places, unit = self._section(f"{name}.places", "<u8"), self._section(f"{name}.unit", "<f4")[0]
            for row, key in enumerate(linear.vocabulary.keys.tolist()):
                bucket = 2 * ((key >> 1) % (len(places) // 2))
                found = [int(place) for place in places[bucket : bucket + 2] if int(place) >> 56 == key >> 24]
                self.assertEqual(len(found), 1)
                scores = np.frombuffer(found[0].to_bytes(8, "little"), "i1")[: linear.weights.shape[1]] * unit
                np.testing.assert_allclose(scores, linear.weights[row], atol=float(unit))

    def test_transitions_are_those_of_both_parts_together(self):
        weights = np.asarray(self.model.networks.weights["tagger"]["chain"])
        expected = (weights + self.model.tagger.chain).astype("<f4").ravel()
        np.testing.assert_array_equal(self._section("tagger.chain", "<f4"), expected)

    def test_layers_are_written_input_by_input(self):
        weights = np.asarray(self.model.networks.weights["manner"]["weights"])
        np.testing.assert_array_equal(self._section("manner.weights", "<f4"), weights.ravel())
