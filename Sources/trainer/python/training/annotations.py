"""What is marked in the articles, token by token."""

import dataclasses

import numpy as np

from .lessons import Lesson, Manner
from .swift_features import Tokens

# Roles in the order of their labels: role r begins with label 2r + 1 and goes on with 2r + 2; 0 is no role.
CONTENT, SOURCE, CUE = 0, 1, 2
TAGGER_LABELS = 7
LINKER_LABELS = 5
# Statements and attitudes.
MANNERS = 2


@dataclasses.dataclass(frozen=True)
class MarkedAttribution:
    """One attribution: for each role its spans, each the first token and the token after the last, counted over all
    articles."""

    article: int
    spans: tuple[list[tuple[int, int]], list[tuple[int, int]], list[tuple[int, int]]]
    manner: Manner = Manner.UNKNOWN

    @property
    def cue(self) -> tuple[int, int] | None:
        """All of the cue, with what stands between its spans; None without one."""
        spans = self.spans[CUE]
        return (spans[0][0], spans[-1][1]) if spans else None


def read(lessons: list[Lesson], tokens: Tokens) -> list[MarkedAttribution]:
    """Finds the tokens of the lessons' attributions; article i is lesson i."""
    marked = []
    for article, lesson in enumerate(lessons):
        first, after = tokens.starts[article], tokens.starts[article + 1]
        begins = tokens.begin[first:after]

        def places(spans) -> list[tuple[int, int]]:
            found = (first + np.searchsorted(begins, span) for span in spans)
            return [(int(start), int(end)) for start, end in found if start < end]

        for attribution in lesson.attributions:
            roles = (places(attribution.content), places(attribution.source), places(attribution.cue))
            marked.append(MarkedAttribution(article, roles, attribution.manner))
    return marked


def labels(marked: list[MarkedAttribution], count: int) -> np.ndarray:
    """The label of each of `count` tokens; where roles overlap, a cue wins over a source, a source over a content."""
    result = np.zeros(count, np.int32)
    for role in (CONTENT, SOURCE, CUE):
        for attribution in marked:
            for start, after in attribution.spans[role]:
                result[start] = 1 + 2 * role
                result[start + 1 : after] = 2 + 2 * role
    return result
