"""The questions that training asks: who, of all that may be meant, speaks in a marked attribution?"""

import dataclasses
import json
import pathlib
import subprocess

import numpy as np

from .. import folds
from ..folds import Part

_ROLES = ("content", "source", "cue")


@dataclasses.dataclass(frozen=True)
class Article:
    """A marked article with its speakers, who are named by the content's first code point."""

    name: str
    collection: str
    part: Part
    text: str
    attributions: list
    speakers: dict[int, tuple[list[str], str]]


@dataclasses.dataclass(frozen=True)
class Question:
    """An attribution's source, and who may be meant."""

    article: int
    attribution: int
    # How the source is worded; the number of a `SpeakerQuestion.Form`.
    form: int
    # Rows of keys: the first one, and the one for nobody, which is the last.
    first: int
    last: int
    # Places among the candidates that are right; their number stands for nobody. Empty where the right one is missing.
    right: tuple[int, ...]
    # Whom the engine chose, by place among the candidates; their number stands for nobody.
    chosen: int
    # The network's share of whoever is likeliest but nobody, and whether that one has the speaker's name.
    share: float
    is_likeliest_right: bool
    is_quoted: bool
    # Whether the chosen one's name is the speaker's.
    is_chosen_right: bool

def articles(scoring, corpora: pathlib.Path) -> list[Article]:
    """All articles of all collections but those that are left out until the end."""
    found = []
    for collection in folds.COLLECTIONS:
        folder = corpora / collection.folder
        speakers = _speakers(folder / "speakers.tsv")
        for number, (name, (text, attributions)) in enumerate(sorted(scoring.read_gold(folder).items())):
            part = collection.part(number)
            if part is not Part.LEFT_OUT:
                found.append(Article(name, collection.name, part, text, attributions, speakers.get(name, {})))
    return found


def _speakers(path: pathlib.Path) -> dict[str, dict[int, tuple[list[str], str]]]:
    found: dict[str, dict[int, tuple[list[str], str]]] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            name, start, speaker, kind = line.split("\t")
            found.setdefault(name, {})[int(start)] = speaker.split("|"), kind
    return found


def questions(
    scoring, taught: list[Article], trainer: str, model: pathlib.Path, work: pathlib.Path,
) -> tuple[list[Question], np.ndarray]:
    """The questions of all articles, and the keys [rows, columns] of their candidates."""
    texts, output = work / "texts", work / "speakers"
    texts.mkdir(parents=True, exist_ok=True)
    for old in texts.glob("*.txt"):
        old.unlink()
    rows = []
    for number, article in enumerate(taught):
        (texts / f"{number:06}.txt").write_bytes(article.text.encode())
        for place, attribution in enumerate(article.attributions):
            for role, spans in enumerate(getattr(attribution, name) for name in _ROLES):
                rows += [(number, place, role, begin, end) for begin, end in spans]
    np.array(rows, "<u4").tofile(work / "spans.u32")
    subprocess.run(
        [trainer, "speakers", texts, output, "--model", model, "--spans", work / "spans.u32"], check=True)
    found, first = [], 0
    masks = [scoring.quoted_mask(article.text) for article in taught]
    for line in (output / "lessons.jsonl").read_text(encoding="utf-8").splitlines():
        lesson = json.loads(line)
        article = taught[lesson["article"]]
        attribution = article.attributions[lesson["attribution"]]
        candidates = lesson["candidates"]
        speaker = article.speakers.get(attribution.start)
        last = first + len(candidates)
        if speaker is not None:
            chosen = lesson.get("chosen", len(candidates))
            right = _right(scoring, candidates, *speaker)
            name = candidates[chosen][0] if chosen < len(candidates) else None
            is_chosen_right = any(scoring.name_key(name) == scoring.name_key(one) for one in speaker[0])
            likeliest = candidates[lesson["likeliest"]][0] if "likeliest" in lesson else None
            is_likeliest_right = any(scoring.name_key(likeliest) == scoring.name_key(one) for one in speaker[0])
            kind = scoring.kind(article.text, masks[lesson["article"]], attribution)
            found.append(Question(
                lesson["article"], lesson["attribution"], lesson["form"], first, last, right, chosen,
                lesson.get("share", 0.0), is_likeliest_right, kind != "indirect", is_chosen_right))
        first = last + 1
    keys = np.fromfile(output / "keys.u32", "<u4")
    return found, keys.reshape(first, -1)


def fingerprint(trainer: str) -> int:
    """The number that stands for what the network sees."""
    listed = subprocess.run([trainer, "columns"], check=True, capture_output=True).stdout
    return json.loads(listed)["speakerFingerprint"]


def _right(scoring, candidates: list[list[str]], names: list[str], kind: str) -> tuple[int, ...]:
    """Who is right: whoever has the name, else whoever is called so somewhere, else whoever has the family name."""
    if kind == "U":
        return (len(candidates),)
    keys = {_key(scoring, name) for name in names}
    forms = [[_key(scoring, name) for name in candidate] for candidate in candidates]
    fullest = [place for place, own in enumerate(forms) if own and own[0] in keys]
    if fullest:
        return tuple(fullest)
    any_form = [place for place, own in enumerate(forms) if keys & set(own)]
    if any_form or kind != "P":
        return tuple(any_form)
    families = {key[-1] for key in keys if len(key) > 1}
    same = [place for place, own in enumerate(forms) if families & {key[-1] for key in own if key}]
    return tuple(same) if len(same) == 1 else ()


def _key(scoring, name: str) -> tuple[str, ...]:
    return tuple(scoring.name_key(name))
