"""Operational transformation for single characters."""

from typing import NamedTuple


class Insert(NamedTuple):
    place: int
    letter: str
    site: int


class Delete(NamedTuple):
    place: int


def apply(text, change):
    match change:
        case Insert(place, letter):
            return text[:place] + letter + text[place:]
        case Delete(place):
            return text[:place] + text[place + 1 :]
    return text  # nothing left to do


# --8<-- [start:transform]
def transform(mine, theirs):
    """`mine` as it must be applied after `theirs`, which it did not know."""
    match mine, theirs:
        case Insert(), Insert():
            behind = (mine.place, mine.site) > (theirs.place, theirs.site)
            return mine._replace(place=mine.place + behind)
        case Insert(), Delete():
            return mine._replace(place=mine.place - (mine.place > theirs.place))
        case Delete(), Insert():
            return Delete(mine.place + (mine.place >= theirs.place))
        case Delete(), Delete():
            if mine.place == theirs.place:
                return None  # both deleted the same letter
            return Delete(mine.place - (mine.place > theirs.place))
    return mine
# --8<-- [end:transform]
