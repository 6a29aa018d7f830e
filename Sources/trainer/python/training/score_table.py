"""Which features the linear part knows, and where they stand in the model file's table, which `ScoreTable` reads."""

import numpy as np

# Places that a key may stand in.
_BUCKET = 2
# A key's check is what lies above so many bits; keys whose check is 0 have no place.
_CHECK = np.uint32(24)


class ScoreVocabulary:
    """Keys in ascending order; the key at index i has row i of the scores, and -1 stands for all others.

    A table of 2^`bits` places holds them, two beside each other for each value of a key's lower bits; a key is told
    from others by a check of eight bits. Where more keys want the same places, the most frequent ones get them.
    """

    def __init__(self, features: list[np.ndarray], minimum: int, bits: int):
        """Takes the keys that stand at least `minimum` times in a column of one of `features` [n, columns]."""
        frequent = [_counted(part[:, column], minimum) for part in features for column in range(part.shape[1])]
        keys, counts = (np.concatenate(parts) for parts in zip(*frequent, strict=True))
        keys, counts = keys[keys >> _CHECK > 0], counts[keys >> _CHECK > 0]
        keys, first = np.unique(keys[np.lexsort((keys, -counts))], return_index=True)
        by_count = keys[np.argsort(first, kind="stable")]
        self._mask = (1 << (bits - 1)) - 1
        # Of keys that look alike in the table, only the most frequent one can be known.
        looks = self._bucket(by_count) << 8 | (by_count >> _CHECK)
        by_count = by_count[np.sort(np.unique(looks, return_index=True)[1])]
        buckets = self._bucket(by_count)
        order = np.argsort(buckets, kind="stable")
        starts = np.searchsorted(buckets[order], buckets[order], side="left")
        is_kept = np.zeros(len(by_count), bool)
        is_kept[order] = np.arange(len(order)) - starts < _BUCKET
        self.keys = np.sort(by_count[is_kept])

    def __len__(self) -> int:
        return len(self.keys)

    def rows(self, features: np.ndarray) -> np.ndarray:
        """The row of each key, int32 of the same shape."""
        result = np.empty(features.shape, np.int32)
        for column in range(features.shape[1]):
            found = np.minimum(np.searchsorted(self.keys, features[:, column]), len(self.keys) - 1)
            result[:, column] = np.where(self.keys[found] == features[:, column], found, -1)
        return result

    def places(self, scores: np.ndarray) -> tuple[np.ndarray, float]:
        """The table's places, and a score's unit. A place is a number of 64 bits: a byte for each label, from the lowest
        up, and the check in the highest; 0 for a free one."""
        unit = np.float32(max(float(np.abs(scores).max(initial=0)), 1e-6) / 127)
        table = np.zeros(((self._mask + 1) * _BUCKET, 8), np.uint8)
        buckets = self._bucket(self.keys)
        order = np.argsort(buckets, kind="stable")
        second = np.append(False, buckets[order][1:] == buckets[order][:-1])
        places = buckets[order] * _BUCKET + second
        table[places, : scores.shape[1]] = np.round(scores[order] / unit).astype(np.int8).view(np.uint8)
        table[places, -1] = self.keys[order] >> _CHECK
        return table.view("<u8").ravel(), float(unit)

    def _bucket(self, keys: np.ndarray) -> np.ndarray:
        return (keys >> np.uint32(1)).astype(np.int64) & self._mask


def _counted(column: np.ndarray, minimum: int) -> tuple[np.ndarray, np.ndarray]:
    keys, counts = np.unique(column, return_counts=True)
    return keys[counts >= minimum], counts[counts >= minimum]
