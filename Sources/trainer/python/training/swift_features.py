"""Runs `quoth-trainer`, so that training sees the same features as the program."""

import dataclasses
import pathlib
import subprocess

import numpy as np

from .missing import Missing


@dataclasses.dataclass(frozen=True)
class Tokens:
    """All tokens of all articles, n together.

    `names`: the articles. `starts`: for each article, and for the end, the number of tokens before it.
    All others are arrays of n: `article`; `begin` and `end` in code points; `sentence`, counted in the article;
    `flags` as quoth-trainer writes them; `word` and `stem`, unsigned keys.
    """

    names: list[str]
    starts: np.ndarray
    article: np.ndarray
    begin: np.ndarray
    end: np.ndarray
    sentence: np.ndarray
    flags: np.ndarray
    word: np.ndarray
    stem: np.ndarray

    def __len__(self) -> int:
        return len(self.article)

    @property
    def is_text(self) -> np.ndarray:
        """For each token whether it is a word or a number."""
        return self.flags >= 4


@dataclasses.dataclass(frozen=True)
class Windows:
    """m windows, each around one cue.

    `rows` [m, 5]: article, first token of the cue, token after it, first token of the window, token after it, all
    counted in the article. `features` [t, columns]: the keys of all windows' tokens, window after window.
    `offsets` [m + 1]: the rows of `features` at which the windows begin, and the end.
    """

    rows: np.ndarray
    features: np.ndarray
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

    def tokens(self, tables: list[pathlib.Path]) -> tuple[Tokens, np.ndarray]:
        """The tokens, and their keys [n, columns]; article i knows words from table i modulo their number."""
        self._run("tokens", tables)
        rows = np.fromfile(self.folder / "tokens.i32", np.int32).reshape(-1, 7)
        names = (self.folder / "names.txt").read_text(encoding="utf-8").split("\n")
        keys = np.ascontiguousarray(rows[:, 5:]).view(np.uint32)
        tokens = Tokens(
            names=names, starts=np.searchsorted(rows[:, 0], np.arange(len(names) + 1)), article=rows[:, 0],
            begin=rows[:, 1], end=rows[:, 2], sentence=rows[:, 3], flags=rows[:, 4], word=keys[:, 0], stem=keys[:, 1])
        return tokens, self._features(len(tokens))

    def windows(self, cues: np.ndarray, tables: list[pathlib.Path]) -> Windows:
        """The windows around `cues` [m, 3]: article, first token, token after the last; ordered by article."""
        path = self.folder / "cues.i32"
        cues.astype(np.int32).tofile(path)
        self._run("windows", tables, "--cues", str(path))
        rows = np.fromfile(self.folder / "windows.i32", np.int32).reshape(-1, 5)
        if not np.array_equal(rows[:, :3], cues):
            raise RuntimeError("quoth-trainer answered for other cues than it was asked about")
        offsets = np.concatenate([[0], np.cumsum(rows[:, 4] - rows[:, 3])])
        return Windows(rows, self._features(int(offsets[-1])), offsets)

    def _features(self, rows: int) -> np.ndarray:
        features = np.fromfile(self.folder / "features.u32", np.uint32)
        return features.reshape(rows, -1) if rows else features.reshape(0, 1)

    def _run(self, command: str, tables: list[pathlib.Path], *options: str) -> None:
        words = [part for table in tables for part in ("--words", str(table))]
        try:
            subprocess.run([self.program, command, str(self.texts), str(self.folder), *words, *options], check=True)
        except FileNotFoundError:
            raise Missing(f"{self.program} is not there; `make train` builds it.") from None
