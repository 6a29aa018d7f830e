"""The marked articles that the teacher learns from, and the unmarked ones that it labels."""

import dataclasses
import enum
import gzip
import json
import pathlib
import re
from collections.abc import Iterator

from training import folds

ROLES = ("source", "cue", "content")


class Style(enum.IntEnum):
    """What a collection marks; the teacher learns all of them and labels in whichever it is asked for."""

    EVERYTHING = 0  # PolNeAR: what was said, thought, wanted or seen
    STATEMENTS = 1  # newswire: quotations and reported statements
    QUOTATIONS = 2  # world: quotations alone


@dataclasses.dataclass(frozen=True)
class Marked:
    """A marked article; each attribution has its spans in code points, half open, by role."""

    name: str
    text: str
    attributions: list[dict[str, list[tuple[int, int]]]]
    style: Style


def read(scoring, corpora: pathlib.Path) -> tuple[list[Marked], dict[str, list[Marked]]]:
    """The articles to learn from, and for each collection those to measure with, as `folds` parts them."""
    learnt: list[Marked] = []
    measured: dict[str, list[Marked]] = {}
    for collection in folds.COLLECTIONS:
        style = Style[collection.marks]
        articles = [
            Marked(name, text, [{role: getattr(a, role) for role in ROLES} for a in attributions], style)
            for name, (text, attributions) in sorted(scoring.read_gold(corpora / collection.folder).items())
        ]
        learnt += [a for n, a in enumerate(articles) if collection.part(n) is folds.Part.LEARNT]
        measured[collection.name] = [a for n, a in enumerate(articles) if collection.part(n) is folds.Part.MEASURED]
    return learnt, measured


# Paragraphs that are no part of the story: captions, credits, calls to share.
_FURNITURE = re.compile(
    r"^(Image (copyright|caption)|Media (playback|caption)|FILE PHOTO|More:|___|Follow .* on Twitter"
    r"|.*REUTERS/\w+ [\w ]+$|.*\(AP Photo/|Share (this|on)|Read more|Sign up)", re.IGNORECASE)


def unmarked(path: pathlib.Path) -> Iterator[tuple[str, str]]:
    """The unmarked articles' names and texts, in the file's order, without furniture and repeated paragraphs."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            article = json.loads(line)
            yield str(article["id"]), _clean(article["title"] + "\n\n" + article["text"])


def _clean(text: str) -> str:
    paragraphs: list[str] = []
    for paragraph in re.split(r"\n\s*\n", text.replace("\r", "").replace("\xa0", " ")):
        paragraph = paragraph.strip()
        if paragraph and not _FURNITURE.match(paragraph) and paragraphs[-1:] != [paragraph]:
            paragraphs.append(paragraph)
    return "\n\n".join(paragraphs)
