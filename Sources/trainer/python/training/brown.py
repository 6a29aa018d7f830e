"""Brown clusters of English words: which words stand in like places.

From the package spacy-lookups-data 1.0.5 (MIT, ExplosionAI), which has the clusters and frequencies that came with
spaCy's English models up to 2.2. The package does not say which texts they were counted in; its en_license.txt is
WordNet's, for its lemmas.
"""

import gzip
import json
import pathlib
import sys

from .missing import Missing


class BrownClusters:
    """Clusters and frequencies by spelling."""

    def __init__(self) -> None:
        self.cluster: dict[str, int] = _read("en_lexeme_cluster")
        self._log_probability: dict[str, float] = _read("en_lexeme_prob")

    def common_spellings(self, count: int) -> dict[str, str]:
        """The `count` commonest words in small letters, each with its commonest spelling."""
        looked_through = 200_000
        spellings: dict[str, str] = {}
        ordered = sorted(self._log_probability, key=lambda word: (-self._log_probability[word], word))
        for word in ordered[:looked_through]:
            if word.isascii() and any(letter.isalpha() for letter in word):
                spellings.setdefault(word.lower(), word)
            if len(spellings) == count:
                break
        return spellings

    def spelling(self, word: str) -> str:
        """The spelling under which the clusters know a word in small letters; the word itself where under none."""
        return next((form for form in (word, word.capitalize(), word.upper()) if form in self.cluster), word)


def _read(name: str) -> dict:
    # Importing the package would need spaCy; the files are all that is wanted of it.
    for folder in map(pathlib.Path, sys.path):
        path = folder / "spacy_lookups_data" / "data" / f"{name}.json.gz"
        if path.is_file():
            with gzip.open(path, "rt", encoding="utf-8") as file:
                return json.load(file)
    raise Missing("The Python package spacy-lookups-data is not there; .ci/training installs it.")
