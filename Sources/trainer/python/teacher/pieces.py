"""A text as word pieces, as the encoder reads it, and as units, which get the labels."""

import bisect
import dataclasses
import functools
import os
import re

import torch

from .corpora import ROLES, Marked, Style

os.environ["HF_HUB_OFFLINE"] = "1"
from tokenizers import Tokenizer  # noqa: E402

from .encoder import model_folder  # noqa: E402

# Word pieces in a window, without the one that begins it.
LIMIT = 254
# A paragraph longer than a window is cut after a sentence, but not within so many pieces of its beginning.
_MINIMUM_PART = 40
# Labels: 0 outside, 1 begins, 2 goes on, 3 in a gap of a content of several parts.
OUTSIDE, BEGINS, INSIDE, GAP = range(4)

_UNIT = re.compile(r"[^\W_]+")
_BEGINS, _SEPARATOR = 101, 102
# Rows of what is added to a piece: shapes 0 to 7, outside and inside quotation marks, and the style.
_OUTSIDE_MARKS, _INSIDE_MARKS, _FIRST_STYLE = 12, 13, 16


@dataclasses.dataclass(frozen=True)
class Link:
    """The units of one attribution's cue, source and content."""

    cue: list[int]
    source: list[int]
    content: list[int]


class PieceText:
    """A text's pieces and units.

    `ids` and `features`: of each piece. `units`: where each unit begins and ends, in code points. `unit_of`: the unit
    that a piece begins, or -1. `blocks`: first piece of each paragraph, or part of a long one, and the piece after it.
    For a marked article also `labels`, three for each unit, and `links`.
    """

    def __init__(self, text: str, style: Style, marked: Marked | None = None):
        self.text = text
        encoding = _tokenizer().encode(text, add_special_tokens=False)
        self.ids, offsets = encoding.ids, encoding.offsets
        self.units = [match.span() for match in _UNIT.finditer(text)]
        self._style = _FIRST_STYLE + style
        self.features, self.unit_of = self._read(offsets)
        self._drop_units_without_pieces()
        self.blocks = _blocks(text, offsets)
        if marked is not None:
            self._begins = [begin for begin, _ in self.units]
            self.labels = self._labels(marked)
            self.links = self._links(marked)

    def windows(self, first: int = LIMIT) -> list[list[tuple[int, int]]]:
        """Lists of blocks, as many as fit; the first list holds at most `first` pieces."""
        windows: list[list[tuple[int, int]]] = []
        window: list[tuple[int, int]] = []
        size, limit = 1, first
        for begin, end in self.blocks:
            if window and size + (end - begin) + 1 > limit:
                windows.append(window)
                window, size, limit = [], 1, LIMIT
            window.append((begin, end))
            size += end - begin + 1
        return windows + ([window] if window else [])

    def tensors(self, window: list[tuple[int, int]]) -> tuple[list, list, list[int], list[int]]:
        """A window's ids and features, the places of its units' first pieces in it, and the units."""
        ids, features = [_BEGINS], [(0, _OUTSIDE_MARKS, self._style)]
        places, units = [], []
        for begin, end in window:
            for piece in range(begin, end):
                if self.unit_of[piece] >= 0:
                    places.append(len(ids))
                    units.append(self.unit_of[piece])
                ids.append(self.ids[piece])
                features.append(self.features[piece])
            ids.append(_SEPARATOR)
            features.append((0, _OUTSIDE_MARKS, self._style))
        return ids, features, places, units

    def spans(self, path) -> dict[str, list[list[tuple[int, int, int, int]]]]:
        """What labels [units, 3] say: for each role its spans, a span in parts of begin and end in code points, first
        unit and unit after the last."""
        found: dict[str, list] = {}
        for number, role in enumerate(ROLES):
            spans: list[list[tuple[int, int, int, int]]] = []
            start, is_open = None, False
            for unit, label in enumerate([int(label) for label in path[:, number]] + [OUTSIDE]):
                if start is not None and label != INSIDE:
                    spans[-1].append((self.units[start][0], self.units[unit - 1][1], start, unit))
                    start = None
                if label == BEGINS or (label == INSIDE and not is_open):
                    spans.append([])
                    is_open = True
                if label in (BEGINS, INSIDE) and start is None:
                    start = unit
                if label == OUTSIDE:
                    is_open = False
            found[role] = spans
        return found

    def _read(self, offsets) -> tuple[list[tuple[int, int, int]], list[int]]:
        is_inside = _inside_marks(self.text)
        features, unit_of = [], []
        seen, unit = -1, 0
        for begin, end in offsets:
            while unit + 1 < len(self.units) and self.units[unit + 1][0] <= begin:
                unit += 1
            in_unit = bool(self.units) and self.units[unit][0] <= begin < self.units[unit][1]
            is_first = in_unit and unit > seen
            unit_of.append(unit if is_first else -1)
            if is_first:
                seen = unit
            word = self.text[slice(*self.units[unit])] if in_unit else self.text[begin:end] or " "
            marks = _INSIDE_MARKS if is_inside[min(begin, len(is_inside) - 1)] else _OUTSIDE_MARKS
            features.append((_shape(word, is_first or not in_unit), marks, self._style))
        return features, unit_of

    def _drop_units_without_pieces(self) -> None:
        have = sorted(unit for unit in self.unit_of if unit >= 0)
        if len(have) < len(self.units):
            new = {unit: number for number, unit in enumerate(have)}
            self.units = [self.units[unit] for unit in have]
            self.unit_of = [new.get(unit, -1) for unit in self.unit_of]

    def _units_in(self, begin: int, end: int) -> tuple[int, int]:
        first = bisect.bisect_left(self._begins, begin)
        if first and self.units[first - 1][1] > begin:
            first -= 1
        return first, bisect.bisect_left(self._begins, end)

    def _labels(self, marked: Marked) -> list[tuple[int, ...]]:
        columns = []
        for role in ROLES:
            spans: set[tuple[tuple[int, int], ...]] = set()
            for attribution in marked.attributions:
                parts = [part for part in (self._units_in(*span) for span in attribution[role]) if part[0] < part[1]]
                if role == "content":
                    spans |= {tuple(parts)} if parts else set()
                else:
                    spans |= {(part,) for part in parts}
            labels = [OUTSIDE] * len(self.units)
            # Of spans within each other only the longest can be labelled.
            for parts in sorted(spans, key=lambda parts: (parts[0][0] - parts[-1][1], parts[0][0])):
                begin, end = parts[0][0], max(end for _, end in parts)
                if any(labels[begin:end]):
                    continue
                labels[begin:end] = [GAP] * (end - begin)
                for first, after in parts:
                    labels[first:after] = [INSIDE] * (after - first)
                labels[begin] = BEGINS
            columns.append(labels)
        return list(zip(*columns, strict=True))

    def _links(self, marked: Marked) -> list[Link]:
        def units(spans) -> list[int]:
            return [unit for span in spans for unit in range(*self._units_in(*span))]

        links = (Link(*(units(a[role]) for role in ("cue", "source", "content"))) for a in marked.attributions)
        return [link for link in links if link.cue]


@functools.cache
def _tokenizer() -> Tokenizer:
    tokenizer = Tokenizer.from_file(str(model_folder() / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return tokenizer


def _inside_marks(text: str) -> bytearray:
    inside, is_inside = bytearray(len(text) + 1), False
    for place, letter in enumerate(text):
        if letter == "\n":
            is_inside = False
        elif letter in "“„«":
            is_inside = True
        elif letter == '"':
            is_inside = not is_inside
            inside[place] = 1
        if is_inside or letter in "”»":
            inside[place] = 1
        if letter in "”»":
            is_inside = False
    return inside


def _shape(word: str, is_first: bool) -> int:
    if not is_first:
        return 7
    if word[0].isdigit():
        return 5
    if not word[0].isalnum():
        return 6
    if word.islower():
        return 1
    if word.isupper() and len(word) > 1:
        return 3
    return 2 if word[0].isupper() else 4


def _blocks(text: str, offsets) -> list[tuple[int, int]]:
    blocks = []
    first, count = 0, len(offsets)
    while first < count:
        after, cut = first + 1, None
        while after < count and "\n" not in text[offsets[after - 1][1] : offsets[after][0]]:
            if after - first >= LIMIT - 4:
                break
            last = text[slice(*offsets[after - 1])]
            if offsets[after][0] > offsets[after - 1][1] and last in ".?!”\"":
                cut = after
            after += 1
        else:
            cut = None
        if cut and cut - first > _MINIMUM_PART:
            after = cut
        blocks.append((first, after))
        first = after
    return blocks


@dataclasses.dataclass(frozen=True)
class Batch:
    """Windows side by side: ids [b, l], features [b, l, 3], mask [b, l], places [b, u] and unit_mask [b, u] of units;
    labels [b, u, 3] where the texts are marked, and each window's links with units counted in the window."""

    ids: torch.Tensor
    features: torch.Tensor
    mask: torch.Tensor
    places: torch.Tensor
    unit_mask: torch.Tensor
    labels: torch.Tensor
    links: list[list[Link]]


def batch(windows: list[tuple[PieceText, tuple]], is_marked: bool) -> Batch:
    """Lays windows, each a text and what `tensors` says of it, beside each other."""
    length = max(len(ids) for _, (ids, *_) in windows)
    most_units = max(len(places) for _, (_, _, places, _) in windows)
    count = len(windows)
    made = Batch(
        torch.zeros(count, length, dtype=torch.long), torch.zeros(count, length, 3, dtype=torch.long),
        torch.zeros(count, length, dtype=torch.bool), torch.zeros(count, most_units, dtype=torch.long),
        torch.zeros(count, most_units, dtype=torch.bool), torch.zeros(count, most_units, 3, dtype=torch.long), [])
    for row, (text, (ids, features, places, units)) in enumerate(windows):
        made.ids[row, : len(ids)] = torch.tensor(ids)
        made.features[row, : len(ids)] = torch.tensor(features)
        made.mask[row, : len(ids)] = True
        made.places[row, : len(places)] = torch.tensor(places)
        made.unit_mask[row, : len(places)] = True
        if is_marked:
            made.labels[row, : len(places)] = torch.tensor([text.labels[unit] for unit in units])
            made.links.append(_inside(text.links, units))
    return made


def _inside(links: list[Link], units: list[int]) -> list[Link]:
    """The links whose whole cue is in a window, with what of them lies in it."""
    place = {unit: number for number, unit in enumerate(units)}
    return [
        Link(*([place[unit] for unit in part if unit in place] for part in (link.cue, link.source, link.content)))
        for link in links if all(unit in place for unit in link.cue)
    ]
