"""Which features have a vector: those that training meets often enough."""

import numpy as np


class Vocabulary:
    """Keys in ascending order; the key at index i has row i + 1 of the vectors, and row 0 stands for all others."""

    def __init__(self, features: np.ndarray, minimum: int, maximum: int):
        """Takes the keys that stand at least `minimum` times in `features` [n, columns], but at most `maximum` of them.

        A key that two columns share by accident is left out: a step of training works on all columns at once, and
        each must have its rows for itself.
        """
        seen: list[np.ndarray] = []
        frequent: list[np.ndarray] = []
        frequencies: list[np.ndarray] = []
        for column in range(features.shape[1]):
            keys, counts = np.unique(features[:, column], return_counts=True)
            seen.append(keys)
            frequent.append(keys[counts >= minimum])
            frequencies.append(counts[counts >= minimum])
        everything, columns = np.unique(np.concatenate(seen), return_counts=True)
        shared = everything[columns > 1]
        kept, counts = np.concatenate(frequent), np.concatenate(frequencies)
        is_own = ~np.isin(kept, shared)
        kept, counts = kept[is_own], counts[is_own]
        # Of equally frequent keys those with the lower numbers are taken, so that two trainings agree.
        self.keys = np.sort(kept[np.lexsort((kept, -counts))[:maximum]])
        self.shared = len(shared)

    def __len__(self) -> int:
        return len(self.keys)

    def rows(self, features: np.ndarray) -> np.ndarray:
        """The row of each key, int32 of the same shape."""
        found = np.minimum(np.searchsorted(self.keys, features), len(self.keys) - 1)
        return np.where(self.keys[found] == features, found + 1, 0).astype(np.int32)
