"""What is learnt from the markings and the teacher's labels."""

import json
import pathlib
import tempfile
import types
import unittest

from training import folds, lessons
from training.folds import Part
from training.lessons import Manner

_TEXT = "Moss said that it rains. Holt hopes that it stops."


def _spans(words: str) -> list[tuple[int, int]]:
    begin = _TEXT.index(words)
    return [(begin, begin + len(words))]


def _marked(source: str, cue: str, content: str) -> types.SimpleNamespace:
    return types.SimpleNamespace(source=_spans(source), cue=_spans(cue), content=_spans(content))


def _labelled(source: str, cue: str, content: str) -> dict:
    return {"source": _spans(source), "cue": _spans(cue), "content": _spans(content)}


_SAID = ("Moss", "said", "that it rains")
_HOPES = ("Holt", "hopes", "that it stops")


class _Corpora:
    """A scorer that reads `count` articles of one collection and none of the others."""

    def __init__(self, collection: str, marked: list, count: int = 1):
        self._folder = next(c.folder for c in folds.COLLECTIONS if c.name == collection)
        self._articles = {f"a{number:02}": (_TEXT, marked) for number in range(count)}

    def read_gold(self, folder: pathlib.Path) -> dict:
        return self._articles if folder.match(self._folder) else {}


def _read(scoring, labels: list[dict]) -> list[lessons.Lesson]:
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl") as file:
        file.writelines(json.dumps(line) + "\n" for line in labels)
        file.flush()
        return lessons.read(scoring, pathlib.Path("corpora"), [pathlib.Path(file.name)])


def _told(lesson: lessons.Lesson) -> list[tuple[str, Manner]]:
    return [(_TEXT[slice(*attribution.cue[0])], attribution.manner) for attribution in lesson.attributions]


class LessonTests(unittest.TestCase):
    def test_what_the_teacher_takes_for_a_statement_is_one_and_the_rest_an_attitude(self):
        labels = [{"id": "a00", "statements": [_labelled(*_SAID)], "everything": []}]
        lesson = _read(_Corpora("polnear", [_marked(*_SAID), _marked(*_HOPES)]), labels)[0]
        self.assertEqual(_told(lesson), [("said", Manner.STATEMENT), ("hopes", Manner.ATTITUDE)])

    def test_without_labels_nobody_knows(self):
        lesson = _read(_Corpora("polnear", [_marked(*_SAID)]), [])[0]
        self.assertEqual(_told(lesson), [("said", Manner.UNKNOWN)])

    def test_a_collection_of_statements_gets_its_attitudes_from_the_teacher(self):
        labels = [{"id": "a00", "statements": [], "everything": [_labelled(*_SAID), _labelled(*_HOPES)]}]
        lesson = _read(_Corpora("newswire", [_marked(*_SAID)]), labels)[0]
        self.assertEqual(_told(lesson), [("said", Manner.STATEMENT), ("hopes", Manner.ATTITUDE)])

    def test_a_collection_of_quotations_gets_its_reported_statements_from_the_teacher(self):
        labels = [{"id": "a00", "statements": [_labelled(*_SAID)], "everything": [_labelled(*_HOPES)]}]
        lesson = _read(_Corpora("world", []), labels)[0]
        self.assertEqual(_told(lesson), [("said", Manner.STATEMENT), ("hopes", Manner.ATTITUDE)])

    def test_news_that_nobody_marked_is_learnt_from_the_labels_alone(self):
        line = {"id": "n", "text": _TEXT, "statements": [_labelled(*_SAID)], "everything": [_labelled(*_HOPES)]}
        lesson = _read(_Corpora("world", [], count=0), [line])[0]
        self.assertEqual(_told(lesson), [("said", Manner.STATEMENT), ("hopes", Manner.ATTITUDE)])
        self.assertEqual((lesson.part, lesson.collection), (Part.LEARNT, None))

    def test_news_that_was_labelled_in_one_marking_alone_is_left_out(self):
        line = {"id": "n", "text": _TEXT, "everything": [_labelled(*_SAID)]}
        self.assertEqual(_read(_Corpora("world", [], count=0), [line]), [])

    def test_a_content_without_a_cue_is_not_learnt_from(self):
        line = {"id": "n", "text": _TEXT, "statements": [_labelled(*_SAID) | {"cue": []}], "everything": []}
        self.assertEqual(_read(_Corpora("world", [], count=0), [line])[0].attributions, [])

    def test_a_report_within_what_is_said_is_another(self):
        statement = _labelled("Moss", "said", "that it rains. Holt hopes that it stops")
        labels = [{"id": "a00", "statements": [statement], "everything": []}]
        lesson = _read(_Corpora("polnear", [_marked(*_HOPES)]), labels)[0]
        self.assertEqual(_told(lesson), [("hopes", Manner.ATTITUDE)])

    def test_every_fifth_article_is_left_alone(self):
        names = [lesson.name for lesson in _read(_Corpora("newswire", [], count=20), [])]
        self.assertEqual(names, [f"a{number:02}" for number in range(20) if number % 5 != 3])

    def test_every_tenth_article_is_measured_with(self):
        parts = {lesson.name: lesson.part for lesson in _read(_Corpora("polnear", [], count=20), [])}
        measured = [name for name, part in parts.items() if part is Part.MEASURED]
        self.assertEqual(measured, ["a03", "a13"])
