"""The linear part of a model: a conditional random field whose scores are sums over very many features.

It is trained apart from the network and added to it: the two err in different places, which gains more than a
larger network does.
"""

import dataclasses

import numba
import numpy as np

from .score_table import ScoreVocabulary

# Constants of the training; AdaGrad (Duchi et al. 2011), with the mean of the later epochs' weights.
_RATE, _DECAY, _CHAIN_DECAY, _START = 0.1, 1e-5, 1e-4, 1e-2
# A token whose labels' probabilities are off by less in all is not learnt from.
_LEAST_ERROR = 1e-3


@dataclasses.dataclass(frozen=True)
class LinearModel:
    """Scores [rows, labels] of the vocabulary's features, and transitions [labels, labels] from and to."""

    vocabulary: ScoreVocabulary
    weights: np.ndarray
    chain: np.ndarray

    def scores(self, features: list[np.ndarray]) -> np.ndarray:
        """What each label is worth at each of n tokens, from the keys [n, columns] of both kinds."""
        return sum(_sums(self.vocabulary.rows(part), self.weights) for part in features)

    def scaled(self, share: float) -> "LinearModel":
        """The same model, counting so much."""
        return LinearModel(self.vocabulary, self.weights * np.float32(share), self.chain * share)


def train(
    features: list[np.ndarray], labels: np.ndarray, offsets: np.ndarray, sequences: np.ndarray, label_count: int,
    minimum: int, bits: int, epochs: int, dropout: float, seed: int,
) -> LinearModel:
    """Trains on those of the sequences that `offsets` delimits whose numbers are in `sequences`.

    `features`: keys [n, columns] of n tokens, in one or more arrays; `labels` [n]. The other arguments are as
    `Settings` explains them.
    """
    lengths = np.diff(offsets)
    is_used = np.zeros(len(lengths), bool)
    is_used[sequences] = True
    of_token = np.repeat(is_used, lengths)
    vocabulary = ScoreVocabulary([part[of_token] for part in features], minimum, bits)
    rows = np.concatenate([vocabulary.rows(part) for part in features], 1)
    weights, chain = _train(
        rows, labels.astype(np.int64), offsets.astype(np.int64), sequences.astype(np.int64), len(vocabulary),
        label_count, epochs, dropout, seed)
    return LinearModel(vocabulary, weights, chain)


@numba.njit(cache=True, fastmath=True)
def _train(rows, labels, offsets, sequences, count, label_count, epochs, dropout, seed):
    np.random.seed(seed)
    columns = rows.shape[1]
    weights = np.zeros((count, label_count), np.float32)
    squares = np.full((count, label_count), _START, np.float32)
    mean = np.zeros((count, label_count), np.float32)
    chain = np.zeros((label_count, label_count))
    chain_squares = np.ones((label_count, label_count))
    chain_mean = np.zeros((label_count, label_count))
    averaged = 0
    order = sequences.copy()
    error = np.empty(label_count, np.float32)
    for epoch in range(epochs):
        np.random.shuffle(order)
        for sequence in order:
            first = offsets[sequence]
            length = offsets[sequence + 1] - first
            if length == 0:
                continue
            kept = np.random.random((length, columns)) >= dropout
            scores = np.zeros((length, label_count), np.float32)
            for token in range(length):
                for column in range(columns):
                    row = rows[first + token, column]
                    if row >= 0 and kept[token, column]:
                        for label in range(label_count):
                            scores[token, label] += weights[row, label]
            marginals, steps = _expected(scores, chain)
            for token in range(length):
                off = 0.0
                for label in range(label_count):
                    error[label] = marginals[token, label]
                    if label == labels[first + token]:
                        error[label] -= 1
                    off += abs(error[label])
                if off < _LEAST_ERROR:
                    continue
                for column in range(columns):
                    row = rows[first + token, column]
                    if row >= 0 and kept[token, column]:
                        for label in range(label_count):
                            slope = error[label] + _DECAY * weights[row, label]
                            squares[row, label] += slope * slope
                            weights[row, label] -= _RATE * slope / np.sqrt(squares[row, label])
            for token in range(1, length):
                steps[labels[first + token - 1], labels[first + token]] -= 1
            for before in range(label_count):
                for label in range(label_count):
                    slope = steps[before, label] + _CHAIN_DECAY * chain[before, label]
                    chain_squares[before, label] += slope * slope
                    chain[before, label] -= _RATE * slope / np.sqrt(chain_squares[before, label])
        if epoch >= epochs // 2:
            mean += weights
            chain_mean += chain
            averaged += 1
    return mean / np.float32(averaged), chain_mean / averaged


@numba.njit(cache=True, fastmath=True)
def _expected(scores, chain):
    """The marginals [n, labels] of a sequence, and how often each step from label to label is expected."""
    length, label_count = scores.shape
    worth = np.empty((length, label_count))
    for token in range(length):
        most = scores[token].max()
        for label in range(label_count):
            worth[token, label] = np.exp(scores[token, label] - most)
    step = np.exp(chain)
    forward = np.empty((length, label_count))
    backward = np.ones((length, label_count))
    total = np.empty(length)
    for token in range(length):
        total[token] = 0
        for label in range(label_count):
            reached = 1.0
            if token > 0:
                reached = 0.0
                for before in range(label_count):
                    reached += forward[token - 1, before] * step[before, label]
            forward[token, label] = reached * worth[token, label]
            total[token] += forward[token, label]
        for label in range(label_count):
            forward[token, label] /= total[token]
    for token in range(length - 2, -1, -1):
        for before in range(label_count):
            ahead = 0.0
            for label in range(label_count):
                ahead += step[before, label] * worth[token + 1, label] * backward[token + 1, label]
            backward[token, before] = ahead / total[token + 1]
    steps = np.zeros((label_count, label_count))
    for token in range(1, length):
        for before in range(label_count):
            for label in range(label_count):
                steps[before, label] += (
                    forward[token - 1, before] * step[before, label] * worth[token, label] * backward[token, label]
                    / total[token])
    return forward * backward, steps


@numba.njit(cache=True, fastmath=True)
def _sums(rows, weights):
    sums = np.zeros((len(rows), weights.shape[1]), np.float32)
    for token in range(len(rows)):
        for column in range(rows.shape[1]):
            row = rows[token, column]
            if row >= 0:
                for label in range(weights.shape[1]):
                    sums[token, label] += weights[row, label]
    return sums
