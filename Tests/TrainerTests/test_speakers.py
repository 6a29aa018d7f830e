"""Who is right among those who may be meant, and that the network learns it."""

import pathlib
import re
import tempfile
import types
import unittest

import numpy as np

from training import model_file
from training.speakers import lessons, network
from training.speakers.lessons import Question
from training.speakers.network import SpeakerSettings, SpeakerVocabulary

_SCORING = types.SimpleNamespace(name_key=lambda name: re.findall(r"\w+", name.lower()))


def _right(candidates: list[list[str]], names: list[str], kind: str = "P") -> tuple[int, ...]:
    return lessons._right(_SCORING, candidates, names, kind)


class RightTests(unittest.TestCase):
    def test_whoever_has_the_name_is_right(self):
        self.assertEqual(_right([["Ben Holt"], ["Ada Moss", "Moss"]], ["Ada Moss"]), (1,))

    def test_any_of_the_names_will_do(self):
        self.assertEqual(_right([["Ben Holt"], ["Ada Moss"]], ["Ben Holt", "Ada Moss"]), (0, 1))

    def test_a_shorter_form_counts_where_nobody_has_the_name_as_the_fullest_one(self):
        self.assertEqual(_right([["PM Ada Moss", "Ada Moss"], ["Holt"]], ["Ada Moss"]), (0,))

    def test_a_family_name_counts_where_only_one_has_it(self):
        self.assertEqual(_right([["Ms Moss"], ["Holt"]], ["Ada Moss"]), (0,))
        self.assertEqual(_right([["Ida Moss"], ["Ms Moss"]], ["Ada Moss"]), ())

    def test_bodies_have_no_family_names(self):
        self.assertEqual(_right([["Lund Council"]], ["Port Council"], "O"), ())

    def test_nobody_is_right_where_nobody_can_tell(self):
        self.assertEqual(_right([["Ada Moss"]], ["UNKNOWN"], "U"), (1,))


class NetworkTests(unittest.TestCase):
    def test_learns_which_feature_tells_the_speaker(self):
        random = np.random.default_rng(5)
        keys, questions = [], []
        for number in range(300):
            right = int(random.integers(3))
            rows = [[101 if place == right else 103, 200 + int(random.integers(9))] for place in range(3)] + [[107, 0]]
            questions.append(Question(number, 0, 0, len(keys), len(keys) + 3, (right,), 3, 0.0, False, True, False))
            keys += rows
        keys = np.array(keys, np.uint32)
        vocabulary = SpeakerVocabulary(keys, 4, 100)
        self.assertNotIn(0, vocabulary.keys)
        rows = vocabulary.rows(keys)
        weights = network.train(questions[:200], rows, len(vocabulary), SpeakerSettings(width=16))
        answers = [int(network.shares(question, rows, weights).argmax()) for question in questions[200:]]
        self.assertEqual(answers, [question.right[0] for question in questions[200:]])

    def test_the_same_seed_gives_the_same_weights(self):
        keys = np.array([[11, 13], [11, 17], [19, 0]] * 20, np.uint32)
        questions = [Question(n, 0, 0, 3 * n, 3 * n + 2, (n % 2,), 2, 0.0, False, True, False) for n in range(20)]
        vocabulary = SpeakerVocabulary(keys, 1, 100)
        rows = vocabulary.rows(keys)
        one, other = (network.train(questions, rows, len(vocabulary), SpeakerSettings(width=16)) for _ in range(2))
        np.testing.assert_array_equal(one.vectors, other.vectors)

    def test_a_vocabulary_keeps_the_most_frequent_keys(self):
        keys = np.array([[3] * 5 + [5] * 4 + [7] * 3 + [9]], np.uint32)
        self.assertEqual(list(SpeakerVocabulary(keys, 2, 2).keys), [3, 5])
        self.assertEqual(list(SpeakerVocabulary(keys, 2, 2).rows(np.array([5, 7, 3]))), [2, 0, 1])


class SectionTests(unittest.TestCase):
    def test_sections_are_added_replaced_and_removed(self):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "a.model"
            path.write_bytes(model_file._file({"shape": b"12345678", "words": b"abc"}))
            model_file.add(path, {"speaker.bias": b"xyz", "words": b"de"})
            self.assertEqual(model_file.read(path), {"shape": b"12345678", "words": b"de", "speaker.bias": b"xyz"})
            model_file.remove(path, "speaker.")
            self.assertEqual(model_file.read(path), {"shape": b"12345678", "words": b"de"})

    def test_another_file_is_refused(self):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "a.model"
            path.write_bytes(b"no model at all, but long enough")
            with self.assertRaises(ValueError):
                model_file.read(path)


if __name__ == "__main__":
    unittest.main()
