"""Reads the held-out articles with a model and scores what it finds.

This is the network alone, in full precision; `make evaluate` measures the program.
"""

import collections
from collections.abc import Callable

import jax
import jax.numpy as jnp
import numpy as np

from . import annotations, chain, network
from .model import Model
from .swift_features import Tokens, Windows
from .vocabulary import Vocabulary

FIGURES = """exact.source exact.cue exact.content token.source token.cue token.content all.content all.speaker
quoted.content quoted.speaker direct.speaker token.quoted""".split()

# Articles are padded to whole multiples of this many tokens, so that few shapes are compiled.
_UNIT = 512
_WINDOWS_AT_ONCE = 64


class Reading:
    """Reads articles with one model: first the tagger over all, then the linker around what it took for cues."""

    def __init__(self, model: Model, tokens: Tokens, token_rows: np.ndarray, window_vocabulary: Vocabulary):
        self._model, self._tokens, self._token_rows = model, tokens, token_rows
        self._window_vocabulary = window_vocabulary
        settings = model.settings

        def tag(weights, sums):
            states = network.tagger_states(weights["tagger"], sums, settings)[0]
            return states, network.apply(weights["tagger"]["output"], states)

        def link(weights, states, cues, sums, mask):
            return network.linker_scores(weights["linker"], states, cues, sums, mask, settings)

        self._tag, self._link = jax.jit(tag), jax.jit(link)

    def predict(self, articles: list[int], find_windows: Callable[[np.ndarray], Windows], make) -> dict:
        """The attributions of `articles` by name. `find_windows` takes cues as `SwiftFeatures.windows` does, and
        `make(content, source, cue)` an attribution's spans in code points."""
        states: dict[int, np.ndarray] = {}
        cues = []
        for article in articles:
            states[article], labels = self._tagged(article)
            cues += [(article, start, end) for role, start, end in chain.spans(labels) if role == annotations.CUE]
        predictions: dict[str, list] = collections.defaultdict(list)
        if not cues:
            return predictions
        windows = find_windows(np.array(cues, np.int32))
        for first in range(0, len(cues), _WINDOWS_AT_ONCE):
            numbers = range(first, min(first + _WINDOWS_AT_ONCE, len(cues)))
            for number, labels in zip(numbers, self._linked(numbers, windows, states), strict=True):
                article, cue_start, cue_end, window_start, _ = map(int, windows.rows[number])
                spans = [(role, a + window_start, b + window_start) for role, a, b in chain.spans(labels)]
                content = [(a, b) for role, a, b in spans if role == annotations.CONTENT]
                sources = [(a, b) for role, a, b in spans if role == annotations.SOURCE]
                if content:
                    nearest = sorted(sources, key=lambda span: _distance(span, cue_start, cue_end))
                    roles = (content, nearest[:1], [(cue_start, cue_end)])
                    places = [self._places(article, spans) for spans in roles]
                    predictions[self._tokens.names[article]].append(make(*places))
        return predictions

    def _tagged(self, article: int) -> tuple[np.ndarray, np.ndarray]:
        """The states [n, H] and labels [n] of an article's tokens."""
        rows = self._token_rows[self._tokens.starts[article] : self._tokens.starts[article + 1]]
        if len(rows) == 0:
            return np.zeros((0, self._model.settings.width), np.float32), np.zeros(0, np.int64)
        padded = np.zeros((-(-len(rows) // _UNIT) * _UNIT, rows.shape[1]), np.int32)
        padded[: len(rows)] = rows
        states, scores = self._tag(self._model.weights, self._model.token_vectors.sums(padded)[None])
        transitions = np.asarray(self._model.weights["tagger"]["chain"])
        return np.asarray(states)[0, : len(rows)], chain.best(np.asarray(scores)[0, : len(rows)], transitions)

    def _linked(self, numbers: range, windows: Windows, states: dict[int, np.ndarray]) -> list[np.ndarray]:
        """The labels of the tokens in some windows."""
        width = self._model.settings.width
        longest = -(-int(windows.lengths.max()) // _UNIT) * _UNIT
        tokens = np.zeros((_WINDOWS_AT_ONCE, longest, width), np.float32)
        cues = np.zeros((_WINDOWS_AT_ONCE, width), np.float32)
        rows = np.zeros((_WINDOWS_AT_ONCE, longest, windows.features.shape[1]), np.int32)
        mask = np.zeros((_WINDOWS_AT_ONCE, longest), np.float32)
        for row, number in enumerate(numbers):
            article, cue_start, cue_end, start, end = windows.rows[number]
            tokens[row, : end - start] = states[article][start:end]
            cues[row] = states[article][cue_start:cue_end].mean(0)
            features = windows.features[windows.offsets[number] : windows.offsets[number + 1]]
            rows[row, : end - start] = self._window_vocabulary.rows(features)
            mask[row, : end - start] = 1
        sums = self._model.window_vectors.sums(rows.reshape(-1, rows.shape[-1])).reshape(*mask.shape, -1)
        scores = np.asarray(self._link(self._model.weights, tokens, cues, jnp.asarray(sums), mask))
        transitions = np.asarray(self._model.weights["linker"]["chain"])
        lengths = windows.lengths
        return [chain.best(scores[row, : lengths[number]], transitions) for row, number in enumerate(numbers)]

    def _places(self, article: int, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
        first = self._tokens.starts[article]
        begin, end = self._tokens.begin, self._tokens.end
        return [(int(begin[first + a]), int(end[first + b - 1])) for a, b in spans]


def _distance(span: tuple[int, int], cue_start: int, cue_end: int) -> int:
    """Tokens from a span to a cue, before or after it."""
    return min(abs(span[1] - 1 - cue_start), abs(span[0] - cue_end))
