"""The network that scores those who may be meant: a vector for each feature, and a layer over their sum."""

import dataclasses

import numba
import numpy as np

from .lessons import Question


@dataclasses.dataclass(frozen=True)
class SpeakerSettings:
    """The hyper-parameters. Differences under .002 of the share of right ones are noise."""

    # Numbers in a vector.
    width: int = 32
    epochs: int = 4
    # Rate of AdaGrad (Duchi et al. 2011).
    rate: float = 0.02
    # Share of features that a step leaves out.
    dropout: float = 0.3
    # How often training must meet a feature for it to have a vector.
    minimum: int = 4
    # At most so many features have a vector, the most frequent ones.
    maximum: int = 16_000
    # Pull of all numbers towards zero, at each step that changes them.
    decay: float = 1e-6
    seed: int = 0


@dataclasses.dataclass
class SpeakerWeights:
    """Vectors [features + 1, width], that of no feature first; bias and output [width]."""

    vectors: np.ndarray
    bias: np.ndarray
    output: np.ndarray


class SpeakerVocabulary:
    """The features that have a vector."""

    def __init__(self, keys: np.ndarray, minimum: int, maximum: int):
        found, counts = np.unique(keys, return_counts=True)
        is_known = (counts >= minimum) & (found != 0)
        found, counts = found[is_known], counts[is_known]
        self.keys = np.sort(found[np.argsort(-counts, kind="stable")[:maximum]])

    def __len__(self) -> int:
        return len(self.keys)

    def rows(self, keys: np.ndarray) -> np.ndarray:
        """For each key the row of its vector, 0 for none."""
        places = np.searchsorted(self.keys, keys).clip(0, max(0, len(self.keys) - 1))
        return np.where(self.keys[places] == keys, places + 1, 0).astype(np.int32)


def train(questions: list[Question], rows: np.ndarray, features: int, settings: SpeakerSettings) -> SpeakerWeights:
    """Learns from `questions` whose right answer is known. `rows` [rows, columns]: places of vectors."""
    random = np.random.default_rng(settings.seed)
    width = settings.width
    weights = SpeakerWeights(
        (random.standard_normal((features + 1, width)) * 0.05).astype(np.float32), np.zeros(width, np.float32),
        (random.standard_normal(width) * 0.3).astype(np.float32))
    weights.vectors[0] = 0
    known = [question for question in questions if question.right]
    bounds = np.array([(question.first, question.last) for question in known], np.int64)
    right = np.zeros(len(rows), np.bool_)
    for question in known:
        for place in question.right:
            right[question.first + place] = True
    squares = [np.full_like(array, 1e-3) for array in (weights.vectors, weights.bias, weights.output)]
    for epoch in range(settings.epochs):
        rate = settings.rate * (1 - epoch / settings.epochs) ** 0.5
        order = random.permutation(len(known))
        _epoch(
            rows, bounds, right, order, weights.vectors, weights.bias, weights.output, *squares, rate,
            settings.dropout, settings.decay, settings.seed * 1000 + epoch)
    return weights


def shares(question: Question, rows: np.ndarray, weights: SpeakerWeights) -> np.ndarray:
    """How likely each candidate is, and behind them nobody."""
    hidden = weights.vectors[rows[question.first : question.last + 1]].sum(1) + weights.bias
    scores = np.maximum(hidden, 0) @ weights.output
    scores = np.exp(scores - scores.max())
    return scores / scores.sum()


@numba.njit(cache=True, fastmath=True)
def _epoch(rows, bounds, right, order, vectors, bias, output, vector_squares, bias_squares, output_squares, rate,
           dropout, decay, seed):
    np.random.seed(seed)
    width, columns = len(bias), rows.shape[1]
    most = (bounds[:, 1] - bounds[:, 0]).max() + 1
    hidden = np.zeros((most, width), np.float32)
    kept = np.zeros((most, columns), np.int32)
    scores = np.zeros(most, np.float32)
    # What is left stands for what is left out, too, so that sums are as large as in use.
    scale = np.float32(1 / (1 - dropout))
    slope = np.zeros(width, np.float32)
    for number in order:
        first, last = bounds[number]
        count = last - first + 1
        for place in range(count):
            for index in range(width):
                hidden[place, index] = bias[index]
            for column in range(columns):
                row = rows[first + place, column]
                if row != 0 and np.random.random() < dropout:
                    row = 0
                kept[place, column] = row
                if row != 0:
                    for index in range(width):
                        hidden[place, index] += scale * vectors[row, index]
            total = np.float32(0)
            for index in range(width):
                if hidden[place, index] > 0:
                    total += hidden[place, index] * output[index]
            scores[place] = total
        highest = scores[:count].max()
        total, wanted = 0.0, 0.0
        for place in range(count):
            scores[place] = np.exp(scores[place] - highest)
            total += scores[place]
            if right[first + place]:
                wanted += scores[place]
        for place in range(count):
            share = scores[place] / total
            error = share - (scores[place] / wanted if right[first + place] else 0.0)
            if abs(error) < 1e-4:
                continue
            for index in range(width):
                if hidden[place, index] > 0:
                    slope[index] = error * output[index]
                    change = error * hidden[place, index] + decay * output[index]
                    output_squares[index] += change * change
                    output[index] -= rate * change / np.sqrt(output_squares[index])
                    bias_squares[index] += slope[index] * slope[index]
                    bias[index] -= rate * slope[index] / np.sqrt(bias_squares[index])
                else:
                    slope[index] = 0
            for column in range(columns):
                row = kept[place, column]
                if row == 0:
                    continue
                for index in range(width):
                    if slope[index] != 0:
                        change = scale * slope[index] + decay * vectors[row, index]
                        vector_squares[row, index] += change * change
                        vectors[row, index] -= rate * change / np.sqrt(vector_squares[row, index])
