"""The articles that are learnt from: those that people marked, and news that the teacher labelled."""

import collections
import dataclasses
import enum
import json
import pathlib

from . import folds
from .folds import Part

Spans = list[tuple[int, int]]

# Quotation marks that say that a content is quoted at least in part.
_MARKS = "“”„«»\""
# Two contents are the same where they share more than so much of what both have.
_SHARED = 0.5


class Manner(enum.IntEnum):
    """Whether something was uttered, or only thought; `UNKNOWN` where nobody says."""

    UNKNOWN = -1
    STATEMENT = 0
    ATTITUDE = 1


@dataclasses.dataclass(frozen=True)
class LessonAttribution:
    """An attribution with its spans in code points."""

    content: Spans
    source: Spans
    cue: Spans
    manner: Manner


@dataclasses.dataclass(frozen=True)
class Lesson:
    """An article with everything that is known to be reported in it."""

    name: str
    text: str
    attributions: list[LessonAttribution]
    part: Part
    # The collection it is from; None for what the teacher labelled.
    collection: str | None
    # The parser's file, where there is one.
    parse: pathlib.Path | None = None


@dataclasses.dataclass
class _Labels:
    """What the teacher found in an article in both markings; None where it did not look."""

    statements: list[LessonAttribution] | None = None
    everything: list[LessonAttribution] | None = None


def read(scoring, corpora: pathlib.Path, labels: list[pathlib.Path]) -> list[Lesson]:
    """Reads all collections below `corpora` and the teacher's `labels`, files of JSON Lines.

    What is left out until the end is not among them. Without labels nothing is known to be an attitude.
    """
    taught = _taught(labels)
    lessons: list[Lesson] = []
    for collection in folds.COLLECTIONS:
        folder = corpora / collection.folder
        for number, (name, (text, gold)) in enumerate(sorted(scoring.read_gold(folder).items())):
            part = collection.part(number)
            if part is Part.LEFT_OUT:
                continue
            parse = folder / "corenlp" / f"{name}.tsv.gz"
            attributions = _MERGED[collection.marks](text, _gold(gold), taught[name])
            lessons.append(Lesson(name, text, attributions, part, collection.name, parse if parse.is_file() else None))
    for path in labels:
        for line in _lines(path):
            if "text" in line:
                found = taught[line["id"]]
                # Labelling may have been cut short.
                if found.statements is not None and found.everything is not None:
                    attributions = found.statements + _others(found.everything, found.statements, Manner.ATTITUDE)
                    lessons.append(Lesson(line["id"], line["text"], attributions, Part.LEARNT, None))
    return lessons


def _merged_everything(text: str, gold: list[LessonAttribution], labels: _Labels) -> list[LessonAttribution]:
    """PolNeAR marks everything; what of it is a statement only the teacher knows."""
    if labels.statements is None:
        return gold
    known = [_Places(a) for a in labels.statements]
    return [
        dataclasses.replace(a, manner=Manner.STATEMENT if _Places(a).is_among(known) else Manner.ATTITUDE) for a in gold
    ]


def _merged_statements(text: str, gold: list[LessonAttribution], labels: _Labels) -> list[LessonAttribution]:
    gold = [dataclasses.replace(a, manner=Manner.STATEMENT) for a in gold]
    return gold + _others(labels.everything or [], gold, Manner.ATTITUDE)


def _merged_quotations(text: str, gold: list[LessonAttribution], labels: _Labels) -> list[LessonAttribution]:
    gold = [dataclasses.replace(a, manner=Manner.STATEMENT) for a in gold]
    statements = labels.statements or []
    indirect = [a for a in statements if not any(mark in text[b:e] for b, e in a.content for mark in _MARKS)]
    known = gold + _others(indirect, gold, Manner.STATEMENT)
    return known + _others(labels.everything or [], known, Manner.ATTITUDE)


_MERGED = {"EVERYTHING": _merged_everything, "STATEMENTS": _merged_statements, "QUOTATIONS": _merged_quotations}


def _gold(gold) -> list[LessonAttribution]:
    return [LessonAttribution(a.content, a.source, a.cue, Manner.UNKNOWN) for a in gold]


def _taught(labels: list[pathlib.Path]) -> dict[str, _Labels]:
    """The teacher's labels by article; each marking is on a line of its own."""
    found: dict[str, _Labels] = collections.defaultdict(_Labels)
    for path in labels:
        for line in _lines(path):
            if "statements" in line:
                found[line["id"]].statements = _labelled(line["statements"], Manner.STATEMENT)
            if "everything" in line:
                found[line["id"]].everything = _labelled(line["everything"], Manner.UNKNOWN)
    return found


def _labelled(found: list[dict], manner: Manner) -> list[LessonAttribution]:
    return [
        LessonAttribution(*([tuple(span) for span in a[role]] for role in ("content", "source", "cue")), manner)
        for a in found if a["cue"]
    ]


def _others(some: list[LessonAttribution], than: list[LessonAttribution], manner: Manner) -> list[LessonAttribution]:
    known = [_Places(a) for a in than]
    return [dataclasses.replace(a, manner=manner) for a in some if not _Places(a).is_among(known)]


class _Places:
    """The code points of an attribution's cue and content."""

    def __init__(self, attribution: LessonAttribution):
        self.cue, self.content = _set(attribution.cue), _set(attribution.content)

    def is_among(self, others: list["_Places"]) -> bool:
        """Whether one of `others` has the same cue, or most of the content; a report within its content is another."""
        return any(
            bool(self.cue & other.cue)
            or not self.cue & other.content and len(self.content & other.content) > _SHARED * len(self.content | other.content)
            for other in others)


def _set(spans: Spans) -> set[int]:
    return {place for begin, end in spans for place in range(begin, end)}


def _lines(path: pathlib.Path):
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)
