"""Runs `quoth-trainer`, so that training sees the same features as the program."""

import dataclasses
import json
import pathlib
import subprocess

import numpy as np

from .missing import Missing


@dataclasses.dataclass(frozen=True)
class Tokens:
    """All tokens of all articles, n together.

    `names`: the articles. `starts`: for each article, and for the end, the number of tokens before it.
    All others are arrays of n: `article`; `begin` and `end` in code points; `sentence` and
    `paragraph`, counted in the article; `flags` as quoth-trainer writes them; `word` and `stem`, unsigned keys.
    """

    names: list[str]
    starts: np.ndarray
    article: np.ndarray
    begin: np.ndarray
    end: np.ndarray
    sentence: np.ndarray
    paragraph: np.ndarray
    flags: np.ndarray
    word: np.ndarray
    stem: np.ndarray

    def __len__(self) -> int:
        return len(self.article)

    @property
    def edges(self) -> np.ndarray:
        """For each token whether its paragraph begins, and whether it ends with it: [n, 2], 0 or 1."""
        changes = (np.diff(self.article) != 0) | (np.diff(self.paragraph) != 0)
        return np.stack([np.append(True, changes), np.append(changes, True)], 1).astype(np.float32)

    @property
    def is_text(self) -> np.ndarray:
        """For each token whether it is a word or a number."""
        return self.flags >= 4


@dataclasses.dataclass(frozen=True)
class Windows:
    """m windows, each around one cue.

    `rows` [m, 5]: article, first token of the cue, token after it, first token of the window, token after it, all
    counted in the article. `features` [t, columns]: the keys of all windows' tokens, window after window; `crosses`:
    the keys of the linear part besides. `offsets` [m + 1]: the rows of `features` at which the windows begin, and
    the end.
    """

    rows: np.ndarray
    features: np.ndarray
    crosses: np.ndarray
    offsets: np.ndarray

    @property
    def lengths(self) -> np.ndarray:
        """The number of tokens of each window."""
        return self.rows[:, 4] - self.rows[:, 3]


class SwiftFeatures:
    """The program `quoth-trainer`, the articles it reads, and a folder for what it writes."""

    def __init__(self, program: str, texts: pathlib.Path, folder: pathlib.Path):
        self.program, self.texts, self.folder = program, texts, folder
        folder.mkdir(parents=True, exist_ok=True)

    def tokens(self, tables: list[pathlib.Path]) -> tuple[Tokens, np.ndarray, np.ndarray]:
        """The tokens, their keys and those of their crosses [n, columns]; article i knows words from table i modulo
        their number."""
        self._run("tokens", tables)
        rows = np.fromfile(self.folder / "tokens.i32", np.int32).reshape(-1, 8)
        names = (self.folder / "names.txt").read_text(encoding="utf-8").split("\n")
        keys = np.ascontiguousarray(rows[:, 6:]).view(np.uint32)
        tokens = Tokens(
            names=names, starts=np.searchsorted(rows[:, 0], np.arange(len(names) + 1)), article=rows[:, 0],
            begin=rows[:, 1], end=rows[:, 2], sentence=rows[:, 3], paragraph=rows[:, 4], flags=rows[:, 5],
            word=keys[:, 0], stem=keys[:, 1])
        return tokens, self._features(len(tokens)), self._features(len(tokens), "crosses")

    def windows(self, cues: np.ndarray, tables: list[pathlib.Path]) -> Windows:
        """The windows around `cues` [m, 3]: article, first token, token after the last; ordered by article."""
        path = self.folder / "cues.i32"
        cues.astype(np.int32).tofile(path)
        self._run("windows", tables, "--cues", str(path))
        rows = np.fromfile(self.folder / "windows.i32", np.int32).reshape(-1, 5)
        if not np.array_equal(rows[:, :3], cues):
            raise RuntimeError("quoth-trainer answered for other cues than it was asked about")
        offsets = np.concatenate([[0], np.cumsum(rows[:, 4] - rows[:, 3])])
        count = int(offsets[-1])
        return Windows(rows, self._features(count), self._features(count, "crosses"), offsets)

    def fingerprint(self) -> int:
        """The number that tells these features from those of another version of the program."""
        return self._tables()["fingerprint"]

    def columns(self) -> dict[str, list[str]]:
        """What the columns of each kind of keys say: token, tokenCrosses, window and windowCrosses."""
        return {table["table"]: [column["name"] for column in table["columns"]] for table in self._tables()["tables"]}

    def _tables(self) -> dict:
        try:
            return json.loads(subprocess.run([self.program, "columns"], check=True, capture_output=True).stdout)
        except FileNotFoundError:
            raise Missing(f"{self.program} is not there; `make train` builds it.") from None

    def _features(self, rows: int, name: str = "features") -> np.ndarray:
        features = np.fromfile(self.folder / f"{name}.u32", np.uint32)
        return features.reshape(rows, -1) if rows else features.reshape(0, 1)

    def _run(self, command: str, tables: list[pathlib.Path], *options: str) -> None:
        words = [part for table in tables for part in ("--words", str(table))]
        try:
            subprocess.run([self.program, command, str(self.texts), str(self.folder), *words, *options], check=True)
        except FileNotFoundError:
            raise Missing(f"{self.program} is not there; `make train` builds it.") from None
