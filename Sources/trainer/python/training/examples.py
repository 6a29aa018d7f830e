"""What the linker learns from: the windows around true cues, with their sources and contents, and around words that
look like cues and are none."""

import dataclasses

import numpy as np

from .annotations import CONTENT, CUE, SOURCE, MarkedAttribution
from .lessons import Manner
from .swift_features import Tokens, Windows
from .word_table import CUE_CLASS

# Classes of the table of words from which on a word looks like a cue, and the class of those that were not seen.
_LEAST_CLASS, _UNSEEN = 2, 8


@dataclasses.dataclass(frozen=True)
class LinkExamples:
    """m windows, the label of each of their tokens, window after window, and the manner [m] of each window's cue."""

    windows: Windows
    labels: np.ndarray
    manners: np.ndarray


def find_cues(
    marked: list[MarkedAttribution], tokens: Tokens, labels: np.ndarray, table: np.ndarray, false_share: float,
    random: np.random.Generator,
) -> tuple[np.ndarray, list[MarkedAttribution | None]]:
    """The true cues of contents and so many false ones for each of them, ordered by article: rows [m, 3] of article,
    first token and token after the last, counted in the article, and for each its attribution or None."""
    found = [(*attribution.cue, attribution) for attribution in marked if attribution.cue and attribution.spans[CONTENT]]
    found += [(token, token + 1, None) for token in _false_cues(tokens, labels, table, int(false_share * len(found)), random)]
    found.sort(key=lambda cue: tokens.article[cue[0]])
    starts = np.array([start for start, _, _ in found])
    ends = np.array([end for _, end, _ in found])
    articles = tokens.article[starts]
    first = tokens.starts[articles]
    return np.stack([articles, starts - first, ends - first], 1), [attribution for _, _, attribution in found]


def _false_cues(
    tokens: Tokens, labels: np.ndarray, table: np.ndarray, count: int, random: np.random.Generator
) -> list[int]:
    found = np.minimum(np.searchsorted(table[:, 0], tokens.word), len(table) - 1)
    classes = np.where(table[found, 0] == tokens.word, table[found, CUE_CLASS], _UNSEEN)
    is_candidate = (classes >= _LEAST_CLASS) & (classes < _UNSEEN) & (labels < 1 + 2 * CUE)
    return random.permutation(np.flatnonzero(is_candidate))[:count].tolist()


def label_windows(windows: Windows, attributions: list[MarkedAttribution | None], tokens: Tokens) -> LinkExamples:
    """Marks the content and source of each window's attribution in it; what lies outside the window is lost."""
    labels = np.zeros(len(windows.features), np.int32)
    for number, attribution in enumerate(attributions):
        if attribution is None:
            continue
        article, _, _, first, after = windows.rows[number]
        in_window = labels[windows.offsets[number] : windows.offsets[number + 1]]
        for role in (CONTENT, SOURCE):
            for start, end in attribution.spans[role]:
                places = np.arange(start, end) - tokens.starts[article] - first
                values = np.where(np.arange(len(places)) == 0, 1 + 2 * role, 2 + 2 * role)
                inside = (places >= 0) & (places < after - first)
                in_window[places[inside]] = values[inside]
    manners = [Manner.UNKNOWN if attribution is None else attribution.manner for attribution in attributions]
    return LinkExamples(windows, labels, np.array(manners, np.int32))
