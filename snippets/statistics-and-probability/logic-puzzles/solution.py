"""Lower bounds and strategies for the puzzles that interviewers ask."""

from functools import cache
from math import comb


# --8<-- [start:bounds]
def weighings(balls):
    """Return the weighings needed to find one heavier ball: each has 3 outcomes."""
    needed = 0
    while 3 ** needed < balls:
        needed += 1
    return needed


def floors(eggs, drops):
    """Return how many floors can be told apart: a drop has 2 outcomes, few may be breaks."""
    return sum(comb(drops, breaks) for breaks in range(1, eggs + 1))


def drops_needed(eggs, storeys):
    """Return the least number of drops that always finds the floor."""
    drops = 0
    while floors(eggs, drops) < storeys:
        drops += 1
    return drops
# --8<-- [end:bounds]


def trailing_zeros(n):
    """Return the number of zeros at the end of n!: count the factors 5."""
    zeros = 0
    while n:
        n //= 5
        zeros += n
    return zeros


@cache
def heavier(balls):
    """Return the weighings of the best strategy, by trying every split."""
    if balls <= 1:
        return 0
    return 1 + min(max(heavier(side), heavier(balls - 2 * side)) for side in range(1, balls // 2 + 1))


def three_fastest(speeds):
    """Return the indices of the three fastest of 25 horses, and the number of races."""
    races = 0

    def race(horses):
        nonlocal races
        assert len(horses) <= 5
        races += 1
        return sorted(horses, key=lambda h: speeds[h], reverse=True)

    groups = [race(list(range(start, start + 5))) for start in range(0, 25, 5)]
    winners = race([group[0] for group in groups])
    first, second, third = (next(g for g in groups if g[0] == w) for w in winners[:3])
    best = race([first[1], first[2], second[0], second[1], third[0]])
    return [first[0], *best[:2]], races
