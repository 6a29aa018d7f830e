"""Trains a model: `make train` runs this with the folders it needs, and with OPTIONS from its command line."""

import argparse
import pathlib
import sys

import numpy as np

from . import annotations, evaluation, examples, lessons, linear, loop, model_file, parses, scorer, settings
from .batches import TrainingData
from .folds import COLLECTIONS, Part
from .hashing import word_key
from .lessons import Lesson
from .missing import Missing
from .model import WholeModel
from .swift_features import SwiftFeatures, Tokens
from .vocabulary import Vocabulary
from .word_table import WordTables

# An article's features come from a table of words that was counted in the other folds.
_FOLDS = 5


def main() -> None:
    arguments = _arguments()
    options = settings.from_arguments(arguments)
    corpora, work = pathlib.Path(arguments.corpora), pathlib.Path(arguments.work)
    for collection in COLLECTIONS:
        if not (corpora / collection.folder / "text").is_dir():
            folder = corpora / collection.folder
            raise Missing(f"{folder} is not there: training needs the folder `shared` beside the project.")
    scoring = scorer.load(arguments.scorer)
    taught = lessons.read(scoring, corpora, [pathlib.Path(path) for path in arguments.labels])
    program = SwiftFeatures(arguments.trainer, _write_texts(taught, work / "texts"), work)

    report(f"Reading {len(taught)} articles …")
    tokens, _, _ = program.tokens([])
    _check_keys(tokens, taught)
    marked = annotations.read(taught, tokens)
    labels = annotations.labels(marked, len(tokens))
    parsed = parses.read([lesson.parse for lesson in taught], tokens)
    tables = WordTables(
        [lesson.text for lesson in taught], tokens, parsed.tags, labels, scoring.WORD, options.word_minimum)
    words = tables.write(work / "words.u32")
    folds = [work / f"words.{fold}.u32" for fold in range(_FOLDS)]
    for fold, path in enumerate(folds):
        tables.write(path, without_fold=fold, folds=_FOLDS)

    report("Computing the features …")
    _, token_keys, token_crosses = program.tokens(folds)
    cues, attributions = examples.find_cues(
        marked, tokens, labels, words, options.false_cues, np.random.default_rng(options.seed))
    learnt_from = examples.label_windows(program.windows(cues, folds), attributions, tokens)
    window_keys = learnt_from.windows.features
    _check_columns(program, token_keys, token_crosses, window_keys, learnt_from.windows.crosses)
    is_measured = np.array([lesson.part is Part.MEASURED for lesson in taught])
    is_trained = np.ones_like(is_measured) if arguments.everything else ~is_measured
    token_vocabulary = Vocabulary(
        token_keys[is_trained[tokens.article]], options.token_minimum, options.token_maximum)
    of_window = np.repeat(learnt_from.windows.rows[:, 0], learnt_from.windows.lengths)
    window_vocabulary = Vocabulary(
        window_keys[is_trained[of_window]], options.window_minimum, options.window_maximum)
    report(f"{len(tokens)} tokens, {len(cues)} windows, {len(words)} words")
    shared = token_vocabulary.shared + window_vocabulary.shared
    report(f"{len(token_vocabulary)} features of tokens, {len(window_vocabulary)} of windows; {shared} shared, left out")
    size = model_file.expected_bytes(options, len(words), len(token_vocabulary), len(window_vocabulary))
    if size > model_file.MAXIMUM_BYTES:
        report(f"Warning: the model will take about {size / 1e6:.1f} MB; a lower --window-maximum makes it smaller.")

    data = TrainingData(
        tokens=tokens, is_trained=is_trained, is_taught=np.array([lesson.collection is None for lesson in taught]),
        token_rows=token_vocabulary.rows(token_keys), labels=labels, auxiliary=parsed.classes, edges=tokens.edges,
        examples=learnt_from, window_rows=window_vocabulary.rows(window_keys))
    del token_keys
    networks = loop.train(data, (len(token_vocabulary), len(window_vocabulary)), parsed.sizes, options, report)
    report("Training the linear parts …")
    windows = learnt_from.windows
    common = (options.score_minimum, options.score_bits, options.score_epochs, options.score_dropout, options.seed)
    model = WholeModel(
        networks,
        linear.train(
            [token_crosses], labels, tokens.starts, np.flatnonzero(is_trained), annotations.TAGGER_LABELS, *common,
        ).scaled(options.tagger_share),
        linear.train(
            [window_keys, windows.crosses], learnt_from.labels, windows.offsets,
            np.flatnonzero(is_trained[windows.rows[:, 0]]), annotations.LINKER_LABELS, *common,
        ).scaled(options.link_share))
    output = pathlib.Path(arguments.output)
    length = model_file.write(output, model, words, token_vocabulary, window_vocabulary, program.fingerprint())
    report(f"Wrote {output}, {length / 1e6:.2f} MB")
    if not arguments.everything:
        reading = evaluation.Reading(model, tokens, data.token_rows, token_crosses, window_vocabulary)
        _measure(reading, taught, lambda cues: program.windows(cues, folds), scoring)


def _write_texts(taught: list[Lesson], folder: pathlib.Path) -> pathlib.Path:
    """Writes the lessons' texts as files whose names are in the lessons' order."""
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.txt"):
        old.unlink()
    for number, lesson in enumerate(taught):
        (folder / f"{number:06}.txt").write_bytes(lesson.text.encode())
    return folder


def _measure(reading: evaluation.Reading, taught: list[Lesson], find_windows, scoring) -> None:
    for collection in COLLECTIONS:
        numbers = [
            number for number, lesson in enumerate(taught)
            if lesson.collection == collection.name and lesson.part is Part.MEASURED]
        found = reading.predict(numbers, find_windows, scoring.Attribution)
        figures = evaluation.figures(scoring, taught, numbers, found, only_statements=collection.marks != "EVERYTHING")
        listed = ", ".join(f"{key} {figures[key]['f1']:.3f}" for key in evaluation.FIGURES)
        report(f"F1 on {len(numbers)} articles of {collection.name} that were left out: {listed}")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="training", description=__doc__)
    parser.add_argument("--corpora", required=True, help="the folder of all collections")
    parser.add_argument("--labels", nargs="*", default=[], help="files of what the teacher labelled")
    parser.add_argument("--scorer", required=True, help="the corpora's score_attribution.py")
    parser.add_argument("--trainer", required=True, help="the built quoth-trainer")
    parser.add_argument("--work", required=True, help="a folder for intermediate files")
    parser.add_argument("--output", required=True, help="the model file")
    parser.add_argument("--everything", action="store_true", help="learn from the articles that are measured with, too")
    settings.add_arguments(parser)
    return parser.parse_args()


def _check_keys(tokens: Tokens, taught: list[Lesson]) -> None:
    """Makes sure that words hash here as they do in the program, on the first article."""
    text = taught[0].text
    plain = [index for index in range(tokens.starts[1]) if text[tokens.begin[index] : tokens.end[index]].isalpha()]
    same = sum(word_key(text[tokens.begin[index] : tokens.end[index]]) == tokens.word[index] for index in plain)
    if same < 0.9 * len(plain):
        raise RuntimeError("words have other keys in quoth-trainer than in hashing.py")


def _check_columns(program: SwiftFeatures, *keys: np.ndarray) -> None:
    """Makes sure that the keys have the columns that quoth-trainer lists, kind by kind."""
    for (kind, columns), rows in zip(program.columns().items(), keys, strict=True):
        if rows.shape[1] != len(columns):
            raise RuntimeError(f"the keys of {kind} have {rows.shape[1]} columns, and {len(columns)} are listed")


def report(message: str) -> None:
    """Prints a line at once."""
    print(message, flush=True)


if __name__ == "__main__":
    try:
        main()
    except Missing as missing:
        sys.exit(str(missing))
