"""Trains a model: `make train` runs this with the folders it needs, and with OPTIONS from its command line."""

import argparse
import pathlib
import sys

import numpy as np

from . import annotations, evaluation, examples, linear, loop, model_file, parses, scorer, settings
from .batches import TrainingData
from .hashing import word_key
from .missing import Missing
from .model import WholeModel
from .swift_features import SwiftFeatures, Tokens
from .vocabulary import Vocabulary
from .word_table import WordTables

# An article's features come from a table of words that was counted in the other folds.
_FOLDS = 5
# Every tenth article, from the fourth on, is held out.
_HELD_OUT, _HELD_OUT_AT = 10, 3


def main() -> None:
    arguments = _arguments()
    options = settings.from_arguments(arguments)
    corpus, work = pathlib.Path(arguments.corpus), pathlib.Path(arguments.work)
    for part in ("text", "attributions", "corenlp"):
        if not (corpus / part).is_dir():
            raise Missing(f"{corpus / part} is not there: training needs the folder `shared` beside the project.")
    scoring = scorer.load(arguments.scorer)
    program = SwiftFeatures(arguments.trainer, corpus / "text", work)
    gold = scoring.read_gold(corpus)

    report("Reading the articles …")
    tokens, _, _ = program.tokens([])
    _check_keys(tokens, gold)
    marked = annotations.read(gold, tokens)
    labels = annotations.labels(marked, len(tokens))
    parsed = parses.read(corpus / "corenlp", tokens)
    texts = [gold[name][0] for name in tokens.names if name in gold]
    tables = WordTables(texts, tokens, parsed.tags, labels, scoring.WORD)
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
    is_held_out = np.arange(len(tokens.names)) % _HELD_OUT == _HELD_OUT_AT
    is_trained = np.ones_like(is_held_out) if arguments.everything else ~is_held_out
    token_vocabulary = Vocabulary(token_keys[is_trained[tokens.article]], options.token_minimum)
    of_window = np.repeat(learnt_from.windows.rows[:, 0], learnt_from.windows.lengths)
    window_vocabulary = Vocabulary(window_keys[is_trained[of_window]], options.window_minimum)
    report(f"{len(tokens)} tokens, {len(cues)} windows, {len(words)} words")
    shared = token_vocabulary.shared + window_vocabulary.shared
    report(f"{len(token_vocabulary)} features of tokens, {len(window_vocabulary)} of windows; {shared} shared, left out")
    size = model_file.expected_bytes(options, len(words), len(token_vocabulary), len(window_vocabulary))
    if size > model_file.MOST_BYTES:
        report(f"Warning: the model will take about {size / 1e6:.1f} MB; a higher --window-minimum makes it smaller.")

    data = TrainingData(
        tokens=tokens, is_trained=is_trained, token_rows=token_vocabulary.rows(token_keys), labels=labels,
        auxiliary=parsed.classes, edges=tokens.edges, examples=learnt_from,
        window_rows=window_vocabulary.rows(window_keys))
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
    if not arguments.everything:
        reading = evaluation.Reading(
            model, tokens, data.token_rows, token_crosses, window_vocabulary)
        held_out = np.flatnonzero(is_held_out).tolist()
        found = reading.predict(held_out, lambda cues: program.windows(cues, folds), scoring.Attribution)
        figures = scoring.evaluate({tokens.names[article]: gold[tokens.names[article]] for article in held_out}, found)
        report("F1 on the held-out articles: " + ", ".join(f"{k} {figures[k]['f1']:.3f}" for k in evaluation.FIGURES))
    output = pathlib.Path(arguments.output)
    columns = tuple(keys.shape[1] for keys in (token_keys, token_crosses, window_keys, windows.crosses))
    length = model_file.write(output, model, words, token_vocabulary, window_vocabulary, columns)
    report(f"Wrote {output}, {length / 1e6:.2f} MB")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="training", description=__doc__)
    parser.add_argument("--corpus", required=True, help="a folder with text, attributions and corenlp")
    parser.add_argument("--scorer", required=True, help="the corpus's score_attribution.py")
    parser.add_argument("--trainer", required=True, help="the built quoth-trainer")
    parser.add_argument("--work", required=True, help="a folder for intermediate files")
    parser.add_argument("--output", required=True, help="the model file")
    parser.add_argument("--everything", action="store_true", help="learn from the held-out articles, too")
    settings.add_arguments(parser)
    return parser.parse_args()


def _check_keys(tokens: Tokens, gold: dict) -> None:
    """Makes sure that words hash here as they do in the program, on the first article."""
    text = gold[tokens.names[0]][0]
    plain = [index for index in range(tokens.starts[1]) if text[tokens.begin[index] : tokens.end[index]].isalpha()]
    same = sum(word_key(text[tokens.begin[index] : tokens.end[index]]) == tokens.word[index] for index in plain)
    if same < 0.9 * len(plain):
        raise RuntimeError("words have other keys in quoth-trainer than in hashing.py")


def report(message: str) -> None:
    """Prints a line at once."""
    print(message, flush=True)


try:
    main()
except Missing as missing:
    sys.exit(str(missing))
