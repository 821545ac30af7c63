"""Exact answers to small games, by counting all equally likely outcomes."""

from fractions import Fraction
from itertools import product
from math import comb


# --8<-- [start:games]
def expect(value, *dice):
    """Return the exact mean of value(...) over all faces of the dice."""
    outcomes = list(product(*(range(1, sides + 1) for sides in dice)))
    return Fraction(sum(value(*faces) for faces in outcomes), len(outcomes))


def worth(first, again):
    """Return the value of a game in which you may swap your roll for a new one."""
    stop = expect(lambda face: face, again)
    return expect(lambda face: max(face, stop), first)
# --8<-- [end:games]


def highest(sides, rolls):
    """Return the mean of the highest roll, as the sum of P(highest >= m)."""
    return sum(1 - Fraction(m - 1, sides) ** rolls for m in range(1, sides + 1))


def difference(sides):
    """Return the mean absolute difference of two rolls in closed form."""
    return Fraction(sides * sides - 1, 3 * sides)


def loops(ropes):
    """Return the mean number of loops when all loose ends are tied at random."""
    return sum(Fraction(1, 2 * k - 1) for k in range(1, ropes + 1))


def more_heads(mine, yours):
    """Return the probability that `mine` flips give more heads than `yours`."""
    wins = sum(comb(mine, a) * comb(yours, b) for a in range(mine + 1) for b in range(min(a, yours + 1)))
    return Fraction(wins, 2 ** (mine + yours))
