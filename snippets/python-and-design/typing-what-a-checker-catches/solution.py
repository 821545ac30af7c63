"""Types that let a checker find real mistakes."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, NewType, assert_never

# --8<-- [start:ids]
UserId = NewType("UserId", int)
ItemId = NewType("ItemId", int)


def clicks_of(user: UserId, events: Iterable[tuple[UserId, ItemId]]) -> list[ItemId]:
    """Return the items that the user clicked, in order."""
    return [item for someone, item in events if someone == user]
# --8<-- [end:ids]


# --8<-- [start:union]
@dataclass(frozen=True)
class Scored:
    score: float


@dataclass(frozen=True)
class Refused:
    reason: Literal["no consent", "unknown user"]


def status(result: Scored | Refused) -> int:
    """Return the HTTP status for a result."""
    if isinstance(result, Scored):
        return 200
    match result.reason:
        case "no consent":
            return 403
        case "unknown user":
            return 404
        case other:
            assert_never(other)
# --8<-- [end:union]


# --8<-- [start:optional]
def first_above(scores: Iterable[float], threshold: float) -> float | None:
    """Return the first score above the threshold, if there is one."""
    return next((score for score in scores if score > threshold), None)
# --8<-- [end:optional]
