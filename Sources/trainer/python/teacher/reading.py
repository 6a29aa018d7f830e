"""Reads texts with a trained teacher."""

from collections.abc import Iterator

import torch

from . import links
from .encoder import Teacher
from .pieces import LIMIT, PieceText, batch

_WINDOWS_AT_ONCE = 16


@torch.no_grad()
def read(teacher: Teacher, texts: list[PieceText]) -> Iterator[list[dict[str, list]]]:
    """For each text its attributions, as `links.join` makes them."""
    teacher.eval()
    windows = [(number, text.tensors(window)) for number, text in enumerate(texts) for window in text.windows(LIMIT)]
    windows = sorted((w for w in windows if w[1][2]), key=lambda window: len(window[1][0]))
    emissions = [torch.zeros(len(text.units), 3, 4) for text in texts]
    vectors = [tuple(torch.zeros(len(text.units), *shape) for shape in ((2, 96), (2, 96), (2,))) for text in texts]
    window_of = [[0] * len(text.units) for text in texts]
    for first in range(0, len(windows), _WINDOWS_AT_ONCE):
        chosen = windows[first : first + _WINDOWS_AT_ONCE]
        made = batch([(texts[number], tensors) for number, tensors in chosen], is_marked=False)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            states = teacher.states(made.ids, made.features, made.mask, made.places)
            scores = teacher.emissions(states)
            parts = teacher.link_vectors(states)
        for row, (number, (_, _, _, units)) in enumerate(chosen):
            emissions[number][units] = scores[row, : len(units)]
            for vector, part in zip(vectors[number], parts, strict=True):
                vector[units] = part[row, : len(units)].float()
            for unit in units:
                window_of[number][unit] = first + row
    for number, text in enumerate(texts):
        if not text.units:
            yield []
            continue
        yield links.join(text.spans(teacher.best(emissions[number])), vectors[number], window_of[number])
