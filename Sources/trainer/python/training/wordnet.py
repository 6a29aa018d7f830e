"""WordNet's lexicographer classes: what kind of thing a verb or noun is mostly about (communication, person …).

From WordNet 3.0 (WordNet licence, Princeton University), in Debian's package wordnet-base. The environment variable
WORDNET names the folder where it is somewhere else.
"""

import os
import pathlib

from .missing import Missing

_ENDINGS = {
    "verb": [
        ("ies", "y"), ("es", "e"), ("es", ""), ("s", ""),
        ("ied", "y"), ("ed", "e"), ("ed", ""), ("ing", "e"), ("ing", ""),
    ],
    "noun": [("ies", "y"), ("es", ""), ("s", "")],
}


class WordNet:
    """The class of the first sense of each verb and noun, 1 to 44 as in WordNet's lexnames(5)."""

    def __init__(self) -> None:
        folder = pathlib.Path(os.environ.get("WORDNET") or "/usr/share/wordnet")
        if not (folder / "data.verb").is_file():
            raise Missing(f"WordNet's data.verb is not in {folder}; the variable WORDNET can name another folder.")
        self._classes = {part: _first_senses(folder, part) for part in _ENDINGS}
        self._irregular = {part: _exceptions(folder, part) for part in _ENDINGS}

    def verb_class(self, word: str) -> int:
        """The class of a word in small letters, inflected or not, as a verb; 0 where it is none."""
        return self._class("verb", word)

    def noun_class(self, word: str) -> int:
        """The same as a noun."""
        return self._class("noun", word)

    def _class(self, part: str, word: str) -> int:
        classes = self._classes[part]
        if word in classes:
            return classes[word]
        if word in self._irregular[part]:
            return classes.get(self._irregular[part][word], 0)
        for ending, instead in _ENDINGS[part]:
            base = word.removesuffix(ending) + instead
            if word.endswith(ending) and base in classes:
                return classes[base]
        return 0


def _first_senses(folder: pathlib.Path, part: str) -> dict[str, int]:
    class_at = {}
    for line in _lines(folder / f"data.{part}"):
        offset, number, _ = line.split(" ", 2)
        class_at[offset] = int(number)
    first = {}
    for line in _lines(folder / f"index.{part}"):
        cells = line.split()
        pointer_kinds = int(cells[3])
        offsets = cells[6 + pointer_kinds :]
        if "_" not in cells[0]:
            first[cells[0]] = class_at[offsets[0]]
    return first


def _exceptions(folder: pathlib.Path, part: str) -> dict[str, str]:
    pairs = (line.split() for line in _lines(folder / f"{part}.exc"))
    return {cells[0]: cells[1] for cells in pairs}


def _lines(path: pathlib.Path) -> list[str]:
    # The licence stands before the data, each of its lines behind a space.
    with open(path, encoding="latin-1") as file:
        return [line for line in file if not line.startswith(" ")]
