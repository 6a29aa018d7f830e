"""Teaches a model who is meant by a source: `make train` runs `learn`, `make crossvalidate` the other."""

import argparse
import collections
import pathlib
import shutil

import numpy as np

from .. import model_file, scorer
from ..folds import Part
from . import lessons, network
from .lessons import Article, Question
from .network import SpeakerSettings, SpeakerVocabulary

_FOLDS = 5
# The forms by the numbers of `SpeakerQuestion.Form`.
_FORMS = (
    "name", "he or she", "they", "it", "first person", "other pronoun", "definite", "indefinite", "owned", "bare", "absent")
# Rounds of learning: each sees what the network of the round before made of all that stands before.
_ROUNDS = 2


def main() -> None:
    parser = argparse.ArgumentParser(prog="speakers", description=__doc__)
    parser.add_argument("command", choices=("learn", "crossvalidate"))
    parser.add_argument("--corpora", required=True, type=pathlib.Path, help="the folder of all collections")
    parser.add_argument("--scorer", required=True, help="the corpora's score_attribution.py")
    parser.add_argument("--trainer", required=True, help="the built quoth-trainer")
    parser.add_argument("--work", required=True, type=pathlib.Path, help="a folder for intermediate files")
    parser.add_argument("--model", required=True, type=pathlib.Path, help="the model file that is taught")
    parser.add_argument("--everything", action="store_true", help="learn from the articles that are measured with, too")
    arguments = parser.parse_args()
    scoring = scorer.load(arguments.scorer)
    taught = lessons.articles(scoring, arguments.corpora)
    if arguments.command == "crossvalidate":
        _crossvalidate(scoring, taught, arguments)
    else:
        _learn(scoring, taught, arguments)


def _learn(scoring, taught: list[Article], arguments) -> None:
    is_own = [arguments.everything or article.part is Part.LEARNT for article in taught]
    model = _teach(scoring, taught, is_own, arguments)
    questions, _ = lessons.questions(scoring, taught, arguments.trainer, model, arguments.work)
    _report(taught, [q for q in questions if taught[q.article].part is not Part.LEARNT])
    model.replace(arguments.model)


def _crossvalidate(scoring, taught: list[Article], arguments) -> None:
    """Learns from four fifths of the articles and asks about the last one, five times."""
    answers = []
    for fold in range(_FOLDS):
        is_own = [number % _FOLDS != fold for number in range(len(taught))]
        model = _teach(scoring, taught, is_own, arguments)
        questions, _ = lessons.questions(scoring, taught, arguments.trainer, model, arguments.work)
        answers += [q for q in questions if not is_own[q.article]]
    _report(taught, answers)
    _calibrate(answers)


def _teach(scoring, taught: list[Article], is_own: list[bool], arguments) -> pathlib.Path:
    """A copy of the model that learnt from those articles which `is_own` says."""
    model = arguments.work / "speaker.model"
    model.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(arguments.model, model)
    model_file.remove(model, "speaker.")
    settings = SpeakerSettings()
    fingerprint = lessons.fingerprint(arguments.trainer)
    for number in range(_ROUNDS):
        questions, keys = lessons.questions(scoring, taught, arguments.trainer, model, arguments.work)
        own = [question for question in questions if is_own[question.article]]
        is_seen = np.zeros(len(keys), bool)
        for question in own:
            is_seen[question.first : question.last + 1] = True
        vocabulary = SpeakerVocabulary(keys[is_seen], settings.minimum, settings.maximum)
        weights = network.train(own, vocabulary.rows(keys), len(vocabulary), settings)
        length = model_file.add(model, {
            "speaker.shape": model_file.numbers(fingerprint),
            **model_file.features("speaker", vocabulary, weights.vectors),
            "speaker.bias": model_file.floats(weights.bias), "speaker.output": model_file.floats(weights.output)})
        print(f"round {number + 1}: {len(own)} questions, {len(vocabulary)} features, {length / 1e6:.2f} MB", flush=True)
    return model


def _report(taught: list[Article], answers: list[Question]) -> None:
    counts: dict[str, collections.Counter] = collections.defaultdict(collections.Counter)
    for question in answers:
        kind = "quoted" if question.is_quoted else "indirect"
        for group in (f"{taught[question.article].collection}, {kind}", f"{_FORMS[question.form]}, {kind}"):
            counts[group].update(
                asked=1, known=bool(question.right), right=question.chosen in question.right,
                named=question.is_chosen_right)
    for group, count in sorted(counts.items()):
        asked = count["asked"]
        print(
            f"{group:24} {asked:6} asked, {count['known'] / asked:.3f} have their speaker among the candidates, "
            f"{count['right'] / asked:.3f} are answered right, {count['named'] / asked:.3f} with the right name", flush=True)


def _calibrate(answers: list[Question]) -> None:
    """Prints, for each kind of source, how many answers of a share are right."""
    kinds: dict[str, list[tuple[float, bool]]] = collections.defaultdict(list)
    for question in answers:
        kinds[_kind(question)].append((_odds(question.share), question.is_likeliest_right))
    for name, own in kinds.items():
        own.sort()
        size = max(_MINIMUM_BIN, len(own) // _BINS)
        bins = [own[first : first + size] for first in range(0, len(own), size)]
        points = ", ".join(
            f"({np.mean([odds for odds, _ in own]):.2f}, {np.mean([right for _, right in own]):.3f})" for own in bins)
        print(f"{name}: {len(own)} answers; log10 of the network's odds, share that is right: {points}", flush=True)


def _kind(question: Question) -> str:
    """Sources of one kind are calibrated together."""
    form = _FORMS[question.form]
    if form in ("definite", "indefinite", "owned", "bare"):
        return "noun"
    if form in ("they", "it", "first person", "other pronoun"):
        return "other pronoun"
    if form == "absent":
        return "absent, quoted" if question.is_quoted else "absent, indirect"
    return form


# The number of answers and of bins that a figure takes.
_MINIMUM_BIN, _BINS = 40, 10


def _odds(share: float) -> float:
    share = min(max(share, 1e-6), 1 - 1e-6)
    return float(np.log10(share / (1 - share)))


if __name__ == "__main__":
    main()
