"""The vectors of the features: most rows take no part in a step, so they are summed and updated apart from the
network, row by row.

All loops give the same numbers in every run: a thread has rows for itself, and the order within a row is fixed.
"""

import numba
import numpy as np

# Constants of Adam (Kingma and Ba 2015).
_FIRST, _SECOND, _TINY = 0.9, 0.999, 1e-8


class FeatureVectors:
    """A table [rows + 1, width] of vectors, and what Adam remembers of each. Row 0 is zeros and stays so."""

    def __init__(self, rows: int, width: int, random: np.random.Generator):
        self.table = random.normal(0, 0.1, (rows + 1, width)).astype(np.float32)
        self.table[0] = 0
        self._mean = np.zeros_like(self.table)
        self._square = np.zeros_like(self.table)
        # A number more in each row tells whether the row is already listed as touched.
        self._gradient = np.zeros((rows + 1, width + 1), np.float32)

    def copy(self) -> "FeatureVectors":
        """The same vectors, for use or averaging: it cannot be updated."""
        copied = object.__new__(FeatureVectors)
        copied.table = self.table.copy()
        return copied

    def approach(self, other: "FeatureVectors", share: float) -> None:
        """Moves all vectors by `share` of the way to the other table's."""
        _approach(self.table, other.table, np.float32(share))

    def sums(self, rows: np.ndarray) -> np.ndarray:
        """The sum of the vectors of each row of `rows` [n, columns]: [n, width]."""
        return _sums(self.table, rows)

    def update(self, rows: np.ndarray, gradient: np.ndarray, step: int, rate: float, decay: float) -> None:
        """Makes step number `step`, counted from 1, where `gradient` [n, width] is that of `sums(rows)`."""
        _update(
            self.table, self._mean, self._square, self._gradient, rows, gradient, rate, 1 - _FIRST**step,
            1 - _SECOND**step, decay)


@numba.njit(parallel=True, fastmath=True, cache=True)
def _sums(table, rows):
    count, columns = rows.shape
    width = table.shape[1]
    sums = np.zeros((count, width), np.float32)
    for index in numba.prange(count):
        for column in range(columns):
            row = rows[index, column]
            if row > 0:
                for number in range(width):
                    sums[index, number] += table[row, number]
    return sums


@numba.njit(parallel=True, fastmath=True, cache=True)
def _update(table, mean, square, gradient, rows, sums_gradient, rate, first_share, second_share, decay):
    count, columns = rows.shape
    width = table.shape[1]
    # A row belongs to one column (see Vocabulary), so no two threads touch it.
    for column in numba.prange(columns):
        touched = np.empty(count, np.int32)
        touched_count = 0
        for index in range(count):
            row = rows[index, column]
            if row > 0:
                if gradient[row, width] == 0.0:
                    gradient[row, width] = 1.0
                    touched[touched_count] = row
                    touched_count += 1
                for number in range(width):
                    gradient[row, number] += sums_gradient[index, number]
        for place in range(touched_count):
            row = touched[place]
            for number in range(width):
                slope = gradient[row, number]
                mean[row, number] = _FIRST * mean[row, number] + (1 - _FIRST) * slope
                square[row, number] = _SECOND * square[row, number] + (1 - _SECOND) * slope * slope
                change = mean[row, number] / first_share / (np.sqrt(square[row, number] / second_share) + _TINY)
                table[row, number] -= rate * (change + decay * table[row, number])
                gradient[row, number] = 0.0
            gradient[row, width] = 0.0


@numba.njit(parallel=True, fastmath=True, cache=True)
def _approach(average, table, share):
    for row in numba.prange(table.shape[0]):
        for number in range(table.shape[1]):
            average[row, number] += share * (table[row, number] - average[row, number])
