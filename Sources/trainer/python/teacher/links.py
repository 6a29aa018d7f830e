"""Which cue a source and a content belong to."""

import torch

from .encoder import Teacher
from .pieces import Link

SOURCE, CONTENT = 0, 1


def loss(teacher: Teacher, states, links: list[list[Link]]):
    """What joining costs in a batch with `states` [b, u, H], summed over the links of all windows.

    A cue must find its source among the sources of its window, or none; a unit of a content its cue among the
    window's cues, or none.
    """
    unit, cue, none = teacher.link_vectors(states)
    total = states.new_zeros((), dtype=torch.float32)
    for row, here in enumerate(links):
        if not here:
            continue
        cues = torch.stack([cue[row, link.cue].mean(0) for link in here])
        no_source = torch.stack([none[row, link.cue, SOURCE].mean() for link in here])
        total = total + _source_loss(unit[row, :, SOURCE], cues[:, SOURCE], no_source, here)
        total = total + _content_loss(unit[row, :, CONTENT], cues[:, CONTENT], none[row, :, CONTENT], here)
    return total


def _source_loss(units, cues, no_source, links: list[Link]):
    candidates = sorted({place for link in links for place in link.source})
    scores = torch.cat([cues @ units[candidates].T, no_source[:, None]], 1) if candidates else no_source[:, None]
    right = torch.zeros(scores.shape, dtype=torch.bool)
    for number, link in enumerate(links):
        own = set(link.source)
        right[number, -1] = not own
        for place, unit in enumerate(candidates):
            right[number, place] = unit in own
    return _loss(scores, right)


def _content_loss(units, cues, no_cue, links: list[Link]):
    candidates = sorted({place for link in links for place in link.content})
    if not candidates:
        return 0.0
    scores = torch.cat([units[candidates] @ cues.T, no_cue[candidates][:, None]], 1)
    right = torch.zeros(scores.shape, dtype=torch.bool)
    for number, link in enumerate(links):
        own = set(link.content)
        for place, unit in enumerate(candidates):
            right[place, number] = unit in own
    # A content has many units, a cue few: so many count as one.
    return _loss(scores, right) / 8


def _loss(scores, right):
    chosen = torch.where(right, scores, torch.full_like(scores, -1e4))
    return (torch.logsumexp(scores, 1) - torch.logsumexp(chosen, 1)).sum()


@torch.no_grad()
def join(spans: dict[str, list], vectors, window_of: list[int]) -> list[dict[str, list]]:
    """Attributions of the `spans` that `PieceText.spans` found, from the units' link vectors and the window that each
    unit was read in: each has a cue, or none, its contents and at most one source."""
    unit, cue, none = vectors
    cues = [_units(span) for span in spans["cue"]]
    sources = [_units(span) for span in spans["source"]]
    cue_vectors = [cue[units].mean(0) for units in cues]
    # A content with a gap is one span already, so a cue has one content: the one that it fits best.
    wishes = []
    for place, span in enumerate(spans["content"]):
        units = _units(span)
        near = [number for number, other in enumerate(cues) if window_of[other[0]] == window_of[units[0]]]
        scores = [float(unit[units, CONTENT].mean(0) @ cue_vectors[number][CONTENT]) for number in near]
        if scores and max(scores) > float(none[units, CONTENT].mean()):
            wishes.append((max(scores), near[scores.index(max(scores))], place))
    owners: dict[int, int] = {}
    for _, number, place in sorted(wishes, reverse=True):
        owners.setdefault(number, place)
    taken = set(owners.values())
    attributions = [
        {"cue": [], "source": [], "content": span} for place, span in enumerate(spans["content"]) if place not in taken]
    for number, span in enumerate(spans["cue"]):
        near = [place for place, other in enumerate(sources) if window_of[other[0]] == window_of[cues[number][0]]]
        # One word is enough to know a source by, as in training.
        scores = [float((unit[sources[place], SOURCE] @ cue_vectors[number][SOURCE]).max()) for place in near]
        has_source = scores and max(scores) > float(none[cues[number], SOURCE].mean())
        source = spans["source"][near[scores.index(max(scores))]] if has_source else []
        attributions.append({"cue": span, "source": source, "content": spans["content"][owners[number]] if number in owners else []})
    return attributions


def _units(span) -> list[int]:
    return [unit for _, _, first, after in span for unit in range(first, after)]
