"""The table of words that goes into the model: what is known of a word wherever it stands."""

import collections
import pathlib

import numpy as np

from . import annotations
from .brown import BrownClusters
from .hashing import word_key
from .parses import TAGS
from .swift_features import Tokens
from .wordnet import WordNet

# Columns of a row: key, cluster, tag, cue class, source class, verb class, noun class.
COLUMNS = 7
CUE_CLASS = 3

_COMMON_WORDS = 60_000
_UNSEEN = 8
# Shares of a word's tokens at which its class as a cue or source goes up.
_SHARES = [0.004, 0.02, 0.05, 0.12, 0.25, 0.45, 0.7]


class WordTables:
    """Makes tables of the words of all or some of the articles."""

    def __init__(
        self, texts: list[str], tokens: Tokens, tags: np.ndarray, labels: np.ndarray, word_pattern, minimum: int,
    ) -> None:
        """`minimum`: how often a word that is not among the commonest must stand in `texts`."""
        self._minimum = minimum
        self._article = tokens.article
        self._is_cue = labels >= 1 + 2 * annotations.CUE
        self._is_source = (labels == 1 + 2 * annotations.SOURCE) | (labels == 2 + 2 * annotations.SOURCE)
        self._words, self._word = np.unique(tokens.word, return_inverse=True)
        stems, stem = np.unique(tokens.stem, return_inverse=True)
        self._stem, self._stem_count = stem, len(stems)
        self._stem_of_word = np.zeros(len(self._words), np.int64)
        self._stem_of_word[self._word] = stem
        self._count = np.bincount(self._word, minlength=len(self._words))
        self._tag_of_word = self._commonest_tags(tags)
        self._base = self._lexical_rows(texts, word_pattern, minimum)

    def write(self, path: pathlib.Path, without_fold: int | None = None, folds: int = 1) -> np.ndarray:
        """Writes the table to `path` and gives it back [words, COLUMNS], ordered by key.

        How often a word is a cue or in a source is counted without the articles i with i modulo `folds` =
        `without_fold`: features of an article must not know its own annotations.
        """
        seen = np.ones(len(self._article), bool) if without_fold is None else self._article % folds != without_fold
        classes = [self._classes(self._is_cue, seen), self._classes(self._is_source, seen)]
        rows = {key: list(row) for key, row in self._base.items()}
        for index, key in enumerate(self._words.tolist()):
            if key not in rows:
                if self._count[index] < self._minimum:
                    continue
                rows[key] = [0, 0, _UNSEEN, _UNSEEN, 0, 0]
            rows[key][1:4] = [int(self._tag_of_word[index]), int(classes[0][index]), int(classes[1][index])]
        table = np.array([[key, *rows[key]] for key in sorted(rows)], np.uint32)
        table.tofile(path)
        return table

    def _commonest_tags(self, tags: np.ndarray) -> np.ndarray:
        counts = np.zeros((len(self._words), len(TAGS)), np.int64)
        np.add.at(counts, (self._word, tags), 1)
        counts[:, 0] = 0
        return np.where(counts.sum(1) > 0, counts.argmax(1), 0)

    def _classes(self, is_role: np.ndarray, seen: np.ndarray) -> np.ndarray:
        """For each word how often it has the role, as a class; rare words lean on the words of their stem."""
        word, stem, role = self._word[seen], self._stem[seen], is_role[seen]
        stem_total = np.bincount(stem, minlength=self._stem_count)
        stem_share = (np.bincount(stem, weights=role, minlength=self._stem_count) + 2 * role.mean()) / (stem_total + 2)
        total = np.bincount(word, minlength=len(self._words))
        hits = np.bincount(word, weights=role, minlength=len(self._words))
        share = (hits + 4 * stem_share[self._stem_of_word]) / (total + 4)
        return np.where(stem_total[self._stem_of_word] < 1, _UNSEEN, np.digitize(share, _SHARES))

    @staticmethod
    def _lexical_rows(texts: list[str], word_pattern, minimum: int) -> dict[int, list[int]]:
        """Rows of common words and of the articles' own, with what lexicons know of them."""
        brown, wordnet = BrownClusters(), WordNet()
        spellings = brown.common_spellings(_COMMON_WORDS)
        counts = collections.Counter(
            word.lower().replace("’", "'") for text in texts for word in word_pattern.findall(text))
        for word, count in counts.items():
            if count >= minimum and word not in spellings:
                spellings[word] = brown.spelling(word)
        return {
            word_key(word): [
                brown.cluster.get(spelling, 0) & 0xFFFF, 0, _UNSEEN, _UNSEEN, wordnet.verb_class(word),
                wordnet.noun_class(word),
            ]
            for word, spelling in spellings.items()
        }
