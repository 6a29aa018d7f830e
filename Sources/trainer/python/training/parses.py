"""What a parser made of the articles: a teacher with faults, for the auxiliary losses and the words' tags."""

import dataclasses
import gzip
import pathlib

import numpy as np

from .swift_features import Tokens

# Parts of speech of the Penn Treebank, numbered as `WordTag` in the program numbers them; 0 is unknown.
TAGS = """? CC CD DT EX FW IN JJ JJR JJS MD NN NNP NNPS NNS PDT POS PRP PRP$ RB RBR RBS RP SYM TO UH VB VBD VBG VBN
VBP VBZ WDT WP WP$ WRB""".split()

# Steps by which a head's distance in tokens grows a class.
_DISTANCES = [1, 2, 3, 4, 5, 7, 10, 15, 25]
HEAD_CLASSES = 1 + 2 * (len(_DISTANCES) + 1)


@dataclasses.dataclass(frozen=True)
class Parses:
    """For each of n tokens a class, 0 where the parser says nothing: part of speech, kind of name, relation to the
    head, and the head's side and distance. `sizes`: the number of classes of each."""

    classes: np.ndarray  # [n, 4]
    sizes: tuple[int, int, int, int]

    @property
    def tags(self) -> np.ndarray:
        return self.classes[:, 0]


def read(paths: list[pathlib.Path | None], tokens: Tokens) -> Parses:
    """Reads the parser's file of each article, where there is one, and lays it beside our tokens: a token takes what
    the parser says of the token that begins at the same place."""
    classes = np.zeros((len(tokens), 4), np.int32)
    head = np.full(len(tokens), -1, np.int64)
    names: dict[str, int] = {}
    relations: dict[str, int] = {}
    tags = {tag: number for number, tag in enumerate(TAGS)}
    for article, path in enumerate(paths):
        if path is None:
            continue
        first, after = tokens.starts[article], tokens.starts[article + 1]
        begins = tokens.begin[first:after]
        row_at = {row.begin: row for row in _rows(path)}
        for token in range(first, after):
            row = row_at.get(int(tokens.begin[token]))
            if row is None:
                continue
            classes[token, 0] = tags.get(row.tag, 0)
            classes[token, 1] = names.setdefault(row.name, len(names) + 1)
            classes[token, 2] = relations.setdefault(row.relation, len(relations) + 1)
            if row.head_begin is not None:
                found = first + np.searchsorted(begins, row.head_begin)
                head[token] = found if found < after else -1
    distance = head - np.arange(len(tokens))
    step = np.minimum(np.searchsorted(_DISTANCES, np.abs(distance)), len(_DISTANCES))
    classes[:, 3] = np.where(head < 0, 0, np.where(distance < 0, 1, 2 + len(_DISTANCES)) + step)
    return Parses(classes, (len(TAGS), len(names) + 1, len(relations) + 1, HEAD_CLASSES))


@dataclasses.dataclass
class _Row:
    begin: int
    tag: str
    name: str
    relation: str
    head: int
    head_begin: int | None = None


def _rows(path: pathlib.Path) -> list[_Row]:
    """The parser's tokens; one at the root of its sentence has no `head_begin`."""
    rows: list[_Row] = []
    sentence: list[_Row] = []

    def close() -> None:
        for row in sentence:
            if 0 < row.head <= len(sentence):
                row.head_begin = sentence[row.head - 1].begin
        rows.extend(sentence)
        sentence.clear()

    with gzip.open(path, "rt", encoding="utf-8", newline="\n") as lines:
        for line in lines:
            cells = line.rstrip("\n").split("\t")
            if len(cells) < 9:
                close()
                continue
            head = int(cells[7]) if cells[7].isdigit() else 0
            sentence.append(_Row(int(cells[1]), cells[5], cells[6], cells[8].split(":")[0], head))
    close()
    return rows
