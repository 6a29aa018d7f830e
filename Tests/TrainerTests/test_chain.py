"""The conditional random field against all sequences, one by one."""

import itertools
import math
import unittest

import numpy as np

from training import chain

_LABELS, _LENGTH = 3, 4


def _score(scores, transitions, labels) -> float:
    steps = sum(transitions[a, b] for a, b in itertools.pairwise(labels))
    return float(sum(scores[token, label] for token, label in enumerate(labels)) + steps)


class ChainTests(unittest.TestCase):
    def setUp(self):
        random = np.random.default_rng(7)
        self.scores = random.normal(size=(_LENGTH, _LABELS)).astype(np.float32)
        self.transitions = random.normal(size=(_LABELS, _LABELS)).astype(np.float32)
        self.all = list(itertools.product(range(_LABELS), repeat=_LENGTH))

    def test_the_best_sequence_is_the_one_that_is_worth_most(self):
        best = max(self.all, key=lambda labels: _score(self.scores, self.transitions, labels))
        self.assertEqual(tuple(chain.best(self.scores, self.transitions)), best)

    def test_one_token_has_its_best_label(self):
        self.assertEqual(chain.best(self.scores[:1], self.transitions)[0], int(self.scores[0].argmax()))

    def test_the_loss_is_minus_the_log_probability(self):
        labels = (2, 0, 1, 1)
        total = math.log(sum(math.exp(_score(self.scores, self.transitions, other)) for other in self.all))
        expected = total - _score(self.scores, self.transitions, labels)
        self.assertAlmostEqual(self._loss(labels, np.zeros(_LENGTH)), expected, places=4)

    def test_a_sequence_that_begins_anew_is_another(self):
        labels = (2, 0, 1, 1)
        parts = [slice(0, 2), slice(2, 4)]
        expected = 0.0
        for part in parts:
            others = itertools.product(range(_LABELS), repeat=2)
            total = math.log(sum(math.exp(_score(self.scores[part], self.transitions, other)) for other in others))
            expected += total - _score(self.scores[part], self.transitions, labels[part])
        self.assertAlmostEqual(self._loss(labels, np.array([1, 0, 1, 0])), expected, places=4)

    def test_tokens_that_do_not_count_cost_nothing(self):
        mask = np.array([1, 1, 0, 0])
        short = self._loss((2, 0, 0, 0), np.zeros(_LENGTH), mask)
        total = math.log(sum(
            math.exp(_score(self.scores[:2], self.transitions, other))
            for other in itertools.product(range(_LABELS), repeat=2)))
        self.assertAlmostEqual(short, total - _score(self.scores[:2], self.transitions, (2, 0)), places=4)

    def test_labels_become_spans(self):
        self.assertEqual(chain.spans([0, 1, 2, 2, 0, 3, 5, 6]), [(0, 1, 4), (1, 5, 6), (2, 6, 8)])

    def test_a_label_that_goes_on_after_nothing_begins(self):
        self.assertEqual(chain.spans([2, 0, 4, 6]), [(0, 0, 1), (1, 2, 3), (2, 3, 4)])

    def test_two_spans_of_a_role_may_touch(self):
        self.assertEqual(chain.spans([1, 2, 1, 2]), [(0, 0, 2), (0, 2, 4)])

    def _loss(self, labels, begins, mask=None) -> float:
        mask = np.ones(_LENGTH) if mask is None else mask
        value = chain.loss(
            self.scores[None], np.array(labels)[None], mask[None].astype(np.float32),
            begins[None].astype(np.float32), self.transitions)
        return float(value)
