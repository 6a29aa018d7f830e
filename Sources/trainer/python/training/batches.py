"""Cuts the articles into the batches of one epoch."""

import dataclasses
from collections.abc import Iterator
from typing import NamedTuple

import numpy as np

from .examples import LinkExamples
from .settings import Settings
from .swift_features import Tokens


class Batch(NamedTuple):
    """What the networks see of a batch besides the features: b rows of n tokens, and r rows of n tokens of w windows.

    labels [b, n], -1 where there is no token; edges [b, n, 2]; auxiliary [b, n, 4] classes. A window's token is a row
    of the batch's window features in `window_rows` [r, n] and a place in the rows of tokens, one after the other, in
    `window_tokens` [r, n]; one after the last stands for no token. window_labels [r, n], -1 likewise;
    window_numbers [r, n], w likewise; window_edges [r, n, 2]. cue_starts and cue_ends [w]: places of the cue's first
    token and of the token after it; cue_manners [w], -1 where it is not known.
    """

    labels: np.ndarray
    edges: np.ndarray
    auxiliary: np.ndarray
    window_rows: np.ndarray
    window_tokens: np.ndarray
    window_labels: np.ndarray
    window_numbers: np.ndarray
    window_edges: np.ndarray
    cue_starts: np.ndarray
    cue_ends: np.ndarray
    cue_manners: np.ndarray


class Step(NamedTuple):
    """A batch and its features as rows of the vectors: token_rows [b * n, columns], window_rows [tokens, columns]."""

    batch: Batch
    token_rows: np.ndarray
    window_rows: np.ndarray


@dataclasses.dataclass(frozen=True)
class TrainingData:
    """All n tokens and all windows, of which `is_trained` [articles] says what is for training, and `is_taught` what of
    it only the teacher labelled.

    token_rows [n, columns], labels [n], auxiliary [n, 4], edges [n, 2]; window_rows: the rows of the examples'
    features.
    """

    tokens: Tokens
    is_trained: np.ndarray
    is_taught: np.ndarray
    token_rows: np.ndarray
    labels: np.ndarray
    auxiliary: np.ndarray
    edges: np.ndarray
    examples: LinkExamples
    window_rows: np.ndarray

    def steps(self, settings: Settings) -> int:
        """About as many steps as an epoch has."""
        lengths = np.diff(self.tokens.starts) * self.is_trained
        count = lengths[~self.is_taught].sum() + settings.taught_share * lengths[self.is_taught].sum()
        return int(count) // settings.chunk // settings.batch

    def chosen(self, settings: Settings, random: np.random.Generator) -> np.ndarray:
        """The articles of one epoch [articles]: what people marked, and a share of the rest."""
        return self.is_trained & (~self.is_taught | (random.random(len(self.is_taught)) < settings.taught_share))


def epoch(data: TrainingData, settings: Settings, random: np.random.Generator) -> Iterator[Step]:
    """The batches of an epoch in random order; chunks begin elsewhere in every epoch, since a window that two chunks
    cut cannot be learnt from. What does not fill a batch is left out."""
    chunk = settings.chunk
    is_chosen = data.chosen(settings, random)
    tokens = np.flatnonzero(is_chosen[data.tokens.article])
    chunks = np.concatenate([np.full(random.integers(0, chunk), -1), tokens])
    chunks = np.concatenate([chunks, np.full(-len(chunks) % chunk, -1)]).reshape(-1, chunk)
    place = np.full(len(data.tokens), -1)
    place[chunks[chunks >= 0]] = np.flatnonzero(chunks.ravel() >= 0)
    windows_of = _windows_by_chunk(data, is_chosen, place, len(chunks), settings)
    order = random.permutation(len(chunks))
    for first in range(0, len(order) - settings.batch + 1, settings.batch):
        chosen = order[first : first + settings.batch]
        yield _step(data, settings, random, chunks, chosen, place, windows_of)


def _windows_by_chunk(
    data: TrainingData, is_chosen: np.ndarray, place: np.ndarray, count: int, settings: Settings,
) -> list[list[int]]:
    """For each chunk the windows that lie wholly in it."""
    rows, lengths = data.examples.windows.rows, data.examples.windows.lengths
    starts = data.tokens.starts[rows[:, 0]]
    first, last = place[starts + rows[:, 3]], place[starts + rows[:, 4] - 1]
    fits = first // settings.chunk == last // settings.chunk
    windows: list[list[int]] = [[] for _ in range(count)]
    for window in np.flatnonzero(fits & is_chosen[rows[:, 0]]):
        windows[first[window] // settings.chunk].append(int(window))
    return windows


def _step(
    data: TrainingData, settings: Settings, random: np.random.Generator, chunks: np.ndarray, chosen: np.ndarray,
    place: np.ndarray, windows_of: list[list[int]],
) -> Step:
    indices = chunks[chosen]
    is_token = indices >= 0
    windows = [(window, number) for number, chunk in enumerate(chosen) for window in windows_of[chunk]]
    if len(windows) > settings.batch_windows:
        windows = [windows[index] for index in random.permutation(len(windows))[: settings.batch_windows]]
    shape = (settings.batch_window_rows, settings.chunk)
    most = shape[0] * shape[1]
    features = np.zeros((most, data.window_rows.shape[1]), np.int32)
    batch = Batch(
        labels=np.where(is_token, data.labels[indices], -1),
        edges=np.where(is_token[..., None], data.edges[indices], 1),
        auxiliary=np.where(is_token[..., None], data.auxiliary[indices], 0),
        window_rows=np.full(shape, most, np.int32),
        window_tokens=np.full(shape, chosen.size * settings.chunk, np.int32),
        window_labels=np.full(shape, -1, np.int32),
        window_numbers=np.full(shape, settings.batch_windows, np.int32),
        window_edges=np.ones((*shape, 2), np.float32),
        cue_starts=np.zeros(settings.batch_windows, np.int32), cue_ends=np.zeros(settings.batch_windows, np.int32),
        cue_manners=np.full(settings.batch_windows, -1, np.int32))
    used = row = column = 0
    source = data.examples.windows
    for count, (window, number) in enumerate(windows):
        article, cue_start, cue_end, start, _ = source.rows[window]
        length = int(source.lengths[window])
        if column + length > settings.chunk:
            row, column = row + 1, 0
        if row == shape[0]:
            break
        in_source = slice(source.offsets[window], source.offsets[window + 1])
        at = number * settings.chunk + int(place[data.tokens.starts[article] + start]) % settings.chunk
        here = (row, slice(column, column + length))
        features[used : used + length] = data.window_rows[in_source]
        batch.window_rows[here] = np.arange(used, used + length)
        batch.window_tokens[here] = np.arange(at, at + length)
        batch.window_labels[here] = data.examples.labels[in_source]
        batch.window_numbers[here] = count
        batch.window_edges[here] = 0
        batch.window_edges[row, column, 0] = batch.window_edges[row, column + length - 1, 1] = 1
        batch.cue_starts[count], batch.cue_ends[count] = at + cue_start - start, at + cue_end - start
        batch.cue_manners[count] = data.examples.manners[window]
        used += length
        column += length
    token_rows = np.where(is_token[..., None], data.token_rows[indices], 0).reshape(-1, data.token_rows.shape[1])
    return Step(batch, _leave_out(token_rows, settings, random), _leave_out(features, settings, random))


def _leave_out(rows: np.ndarray, settings: Settings, random: np.random.Generator) -> np.ndarray:
    """The rows, some of them by chance 0."""
    kept = random.random(rows.shape, np.float32) >= settings.feature_dropout
    return np.where(kept, rows, 0).astype(np.int32)
