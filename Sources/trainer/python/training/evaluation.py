"""Reads the held-out articles with a model and scores what it finds.

This is the model alone, in full precision; `make evaluate` measures the program.
"""

import collections
from collections.abc import Callable

import jax
import jax.numpy as jnp
import numpy as np

from . import annotations, chain, network
from .lessons import Lesson, Manner
from .linear import LinearModel
from .model import WholeModel
from .swift_features import Tokens, Windows
from .vocabulary import Vocabulary

FIGURES = """exact.source exact.cue exact.content token.source token.cue token.content all.content all.speaker
quoted.content quoted.speaker direct.speaker token.quoted""".split()

# Articles are padded to whole multiples of this many tokens, so that few shapes are compiled.
_UNIT = 512
_WINDOWS_AT_ONCE = 64


class Reading:
    """Reads articles with one model: first the tagger over all, then the linker around what it took for cues."""

    def __init__(
        self, model: WholeModel, tokens: Tokens, token_rows: np.ndarray, token_crosses: np.ndarray,
        window_vocabulary: Vocabulary,
    ):
        self._model, self._tokens, self._edges = model, tokens, tokens.edges
        self._token_rows, self._token_crosses = token_rows, token_crosses
        self._window_vocabulary = window_vocabulary
        settings = model.networks.settings

        def tag(weights, sums, edges):
            states = network.tagger_states(weights["tagger"], sums, edges, settings)[0]
            return states, network.apply(weights["tagger"]["output"], states)

        def link(weights, states, cues, sums, edges):
            manners = network.apply(weights["manner"], cues[:, 0])
            return network.linker_scores(weights["linker"], states, cues, sums, edges, settings), manners

        self._tag, self._link = jax.jit(tag), jax.jit(link)

    def predict(self, articles: list[int], find_windows: Callable[[np.ndarray], Windows], make) -> dict:
        """For each of `articles` its attributions, each with its manner. `find_windows` takes cues as
        `SwiftFeatures.windows` does, and `make(content, source, cue)` an attribution's spans in code points."""
        states: dict[int, np.ndarray] = {}
        cues = []
        for article in articles:
            states[article], labels = self._tagged(article)
            cues += [(article, start, end) for role, start, end in chain.spans(labels) if role == annotations.CUE]
        predictions: dict[int, list[tuple[object, Manner]]] = collections.defaultdict(list)
        if not cues:
            return predictions
        windows = find_windows(np.array(cues, np.int32))
        for first in range(0, len(cues), _WINDOWS_AT_ONCE):
            numbers = range(first, min(first + _WINDOWS_AT_ONCE, len(cues)))
            for number, (labels, manner) in zip(numbers, self._linked(numbers, windows, states), strict=True):
                article, cue_start, cue_end, window_start, _ = map(int, windows.rows[number])
                spans = [(role, a + window_start, b + window_start) for role, a, b in chain.spans(labels)]
                content = [(a, b) for role, a, b in spans if role == annotations.CONTENT]
                sources = [(a, b) for role, a, b in spans if role == annotations.SOURCE]
                if content:
                    nearest = sorted(sources, key=lambda span: _distance(span, cue_start, cue_end))
                    roles = (content, nearest[:1], [(cue_start, cue_end)])
                    places = [self._places(article, spans) for spans in roles]
                    predictions[article].append((make(*places), manner))
        return predictions

    def _tagged(self, article: int) -> tuple[np.ndarray, np.ndarray]:
        """The states [n, H] and labels [n] of an article's tokens."""
        here = slice(self._tokens.starts[article], self._tokens.starts[article + 1])
        rows, networks = self._token_rows[here], self._model.networks
        count = len(rows)
        if count == 0:
            return np.zeros((0, networks.settings.width), np.float32), np.zeros(0, np.int64)
        padded = np.zeros((-(-count // _UNIT) * _UNIT, rows.shape[1]), np.int32)
        padded[:count] = rows
        edges = np.ones((len(padded), 2), np.float32)
        edges[:count] = self._edges[here]
        states, scores = self._tag(networks.weights, networks.token_vectors.sums(padded)[None], edges[None])
        linear = self._model.tagger
        scores = np.asarray(scores)[0, :count] + linear.scores([self._token_crosses[here]])
        return np.asarray(states)[0, :count], chain.best(scores, _chain(networks.weights["tagger"], linear))

    def _linked(
        self, numbers: range, windows: Windows, states: dict[int, np.ndarray],
    ) -> list[tuple[np.ndarray, Manner]]:
        """The labels of the tokens in some windows, and the manner of their cues."""
        networks, linear = self._model.networks, self._model.linker
        longest = -(-int(windows.lengths.max()) // _UNIT) * _UNIT
        tokens = np.zeros((_WINDOWS_AT_ONCE, longest, networks.settings.width), np.float32)
        cues = np.zeros_like(tokens)
        rows = np.zeros((_WINDOWS_AT_ONCE, longest, windows.features.shape[1]), np.int32)
        edges = np.ones((_WINDOWS_AT_ONCE, longest, 2), np.float32)
        linear_scores = []
        for row, number in enumerate(numbers):
            article, cue_start, cue_end, start, end = windows.rows[number]
            length = end - start
            here = slice(windows.offsets[number], windows.offsets[number + 1])
            tokens[row, :length] = states[article][start:end]
            cues[row] = states[article][cue_start:cue_end].mean(0)
            rows[row, :length] = self._window_vocabulary.rows(windows.features[here])
            edges[row, 1:length, 0] = edges[row, : length - 1, 1] = 0
            linear_scores.append(linear.scores([windows.features[here], windows.crosses[here]]))
        sums = networks.window_vectors.sums(rows.reshape(-1, rows.shape[-1])).reshape(*edges.shape[:2], -1)
        linked, manners = self._link(networks.weights, tokens, cues, jnp.asarray(sums), edges)
        scores, transitions = np.asarray(linked), _chain(networks.weights["linker"], linear)
        return [
            (chain.best(scores[row, : len(own)] + own, transitions), Manner(int(np.argmax(manners[row]))))
            for row, own in enumerate(linear_scores)
        ]

    def _places(self, article: int, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
        first = self._tokens.starts[article]
        begin, end = self._tokens.begin, self._tokens.end
        return [(int(begin[first + a]), int(end[first + b - 1])) for a, b in spans]


def figures(
    scoring, lessons: list[Lesson], numbers: list[int], found: dict[int, list[tuple[object, Manner]]],
    only_statements: bool,
) -> dict:
    """The scorer's figures for what was found in the lessons with some numbers."""
    gold, predicted = {}, {}
    for number in numbers:
        lesson = lessons[number]
        # What the teacher added to the marks is no gold.
        marked = [
            scoring.Attribution(a.content, a.source, a.cue) for a in lesson.attributions
            if a.manner is not Manner.ATTITUDE or not only_statements]
        gold[lesson.name] = (lesson.text, marked)
        predicted[lesson.name] = [
            made for made, manner in found.get(number, ()) if manner is Manner.STATEMENT or not only_statements]
    return scoring.evaluate(gold, predicted)


def _chain(weights: dict, linear: LinearModel) -> np.ndarray:
    return (np.asarray(weights["chain"]) + linear.chain).astype(np.float32)


def _distance(span: tuple[int, int], cue_start: int, cue_end: int) -> int:
    """Tokens from a span to a cue, before or after it."""
    return min(abs(span[1] - 1 - cue_start), abs(span[0] - cue_end))
