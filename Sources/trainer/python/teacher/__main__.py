"""Trains a teacher, measures it and labels news with it: `make teach` runs these one after the other."""

import argparse
import itertools
import json
import pathlib
import time
from collections.abc import Iterable, Iterator

import torch

from training import scorer

from . import corpora, learning, reading
from .corpora import Style
from .encoder import load
from .pieces import PieceText
from .settings import Settings

_TEXTS_AT_ONCE = 32


def main() -> None:
    parser = argparse.ArgumentParser(prog="teacher", description=__doc__)
    parser.add_argument("--corpora", required=True, type=pathlib.Path, help="the folder of all collections")
    parser.add_argument("--scorer", required=True, help="the corpora's score_attribution.py")
    commands = parser.add_subparsers(dest="command", required=True)
    learn = commands.add_parser("learn", help="train a teacher")
    learn.add_argument("teacher", help="the file for its parameters")
    learn.add_argument("--epochs", type=int, default=Settings.epochs)
    measure = commands.add_parser("measure", help="score a teacher on what it was not shown")
    measure.add_argument("teacher")
    measure.add_argument("--style", choices=[style.name for style in Style], help="another marking than the collection's")
    label = commands.add_parser("label", help="label unmarked news and the marked articles in both markings")
    label.add_argument("teacher")
    label.add_argument("output", type=pathlib.Path, help="a file of JSON Lines")
    label.add_argument("--bytes", type=int, default=20_000_000, help="label so much news at most")
    label.add_argument("--part", type=int, nargs=2, default=(0, 1), metavar=("K", "N"), help="the K-th of N parts alone")
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    {"learn": _learn, "measure": _measure, "label": _label}[arguments.command](arguments)


def _learn(arguments) -> None:
    learnt, _ = corpora.read(scorer.load(arguments.scorer), arguments.corpora)
    pathlib.Path(arguments.teacher).parent.mkdir(parents=True, exist_ok=True)
    learning.learn(learnt, Settings(epochs=arguments.epochs), arguments.teacher)


def _measure(arguments) -> None:
    scoring = scorer.load(arguments.scorer)
    teacher = load(arguments.teacher)
    for name, articles in corpora.read(scoring, arguments.corpora)[1].items():
        style = Style[arguments.style] if arguments.style else None
        texts = [PieceText(article.text, article.style if style is None else style) for article in articles]
        found = {}
        for article, attributions in zip(articles, reading.read(teacher, texts), strict=True):
            found[article.name] = [
                scoring.Attribution(*([part[:2] for part in a[role]] for role in ("content", "source", "cue")))
                for a in attributions if a["content"]]
        gold = {
            article.name: (article.text, [scoring.Attribution(a["content"], a["source"], a["cue"]) for a in article.attributions])
            for article in articles}
        figures = scoring.evaluate(gold, found)
        print(name, ", ".join(f"{key} {row['f1']:.3f}" for key, row in figures.items() if "f1" in row), flush=True)


def _label(arguments) -> None:
    """A line an article: id, text where it is not marked, and its attributions in each style but the marked one."""
    teacher = load(arguments.teacher)
    part, parts = arguments.part
    marked = sorted(corpora.read(scorer.load(arguments.scorer), arguments.corpora)[0], key=lambda article: -article.style)
    news = corpora.unmarked(arguments.corpora / "news" / "news.jsonl.gz")
    start, done = time.monotonic(), 0
    with open(arguments.output, "w", encoding="utf-8") as output:
        for articles in _batches(marked, part, parts):
            for style in _LABELLED:
                others = [article for article in articles if article.style is not style]
                _write(output, teacher, [(article.name, article.text) for article in others], style, with_text=False)
        for articles in _batches(_first(news, arguments.bytes), part, parts):
            for style in _LABELLED:
                _write(output, teacher, articles, style, with_text=style is _LABELLED[0])
            done += sum(len(text) for _, text in articles)
            print(f"{done} letters of news, {time.monotonic() - start:.0f} s", flush=True)


# The styles that news is labelled in.
_LABELLED = (Style.EVERYTHING, Style.STATEMENTS)


def _batches(articles: Iterable, part: int, parts: int) -> Iterator[list]:
    own = itertools.islice(articles, part, None, parts)
    while chosen := list(itertools.islice(own, _TEXTS_AT_ONCE)):
        yield chosen


def _first(news: Iterable[tuple[str, str]], size: int) -> Iterator[tuple[str, str]]:
    """As many articles as have `size` bytes together."""
    for name, text in news:
        size -= len(text.encode())
        if size < 0:
            return
        yield name, text


def _write(output, teacher, articles: list[tuple[str, str]], style: Style, with_text: bool) -> None:
    texts = [PieceText(text, style) for _, text in articles]
    for (name, text), found in zip(articles, reading.read(teacher, texts), strict=True):
        line = {"id": name} | ({"text": text} if with_text else {})
        line[style.name.lower()] = [_plain(attribution) for attribution in found]
        output.write(json.dumps(line, ensure_ascii=False) + "\n")
    output.flush()


def _plain(attribution: dict) -> dict:
    return {role: [part[:2] for part in attribution[role]] for role in ("source", "cue", "content")}


if __name__ == "__main__":
    main()
