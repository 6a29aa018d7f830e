"""Which articles of which collection are learnt from, measured with while choosing, or left alone until the end."""

import dataclasses
import enum

# Of `newswire` and `world` every fifth article, from the fourth on, is learnt from by nobody: the scorer's `--fold 5 3`.
_FIFTH, _FIFTH_AT = 5, 3


class Part(enum.Enum):
    """What an article is for."""

    LEARNT = enum.auto()
    MEASURED = enum.auto()
    LEFT_OUT = enum.auto()


@dataclasses.dataclass(frozen=True)
class Collection:
    """A folder of marked articles below the corpora. Every tenth article, from `measured_at` on, is measured with."""

    name: str
    folder: str
    marks: str
    measured_at: int
    leaves_fifth_out: bool

    def part(self, number: int) -> Part:
        """What the article with this number, in the order of the names, is for."""
        if self.leaves_fifth_out and number % _FIFTH == _FIFTH_AT:
            return Part.LEFT_OUT
        return Part.MEASURED if number % 10 == self.measured_at else Part.LEARNT


COLLECTIONS = (
    Collection("polnear", "polnear/train", "EVERYTHING", 3, leaves_fifth_out=False),
    Collection("newswire", "newswire", "STATEMENTS", 6, leaves_fifth_out=True),
    Collection("world", "world", "QUOTATIONS", 6, leaves_fifth_out=True),
)
