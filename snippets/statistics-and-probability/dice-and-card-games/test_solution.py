from fractions import Fraction
from itertools import permutations

import pytest


@pytest.mark.parametrize("sides", [2, 6, 10, 30])
def test_closed_forms_agree_with_counting(answer, sides):
    assert answer.highest(sides, 2) == answer.expect(max, sides, sides)
    assert answer.difference(sides) == answer.expect(lambda a, b: abs(a - b), sides, sides)


def test_the_numbers_of_the_page(answer):
    assert answer.expect(max, 6, 6) == Fraction(161, 36)
    assert answer.expect(min, 6, 6) == Fraction(91, 36)
    assert answer.difference(6) == Fraction(35, 18)
    assert answer.expect(lambda a, b: a > b, 10, 20) == Fraction(9, 40)
    assert answer.highest(6, 1) == Fraction(7, 2)


def test_highest_and_lowest_add_up_to_both(answer):
    for sides in (6, 12):
        assert answer.expect(max, sides, sides) + answer.expect(min, sides, sides) == sides + 1


def test_swapping_is_never_worse(answer):
    assert answer.worth(6, 6) == Fraction(17, 4)
    assert answer.worth(8, 12) == Fraction(27, 4)
    for first, again in [(6, 6), (8, 12), (12, 6), (1, 20)]:
        keep = [max(Fraction(f), Fraction(again + 1, 2)) for f in range(1, first + 1)]
        assert answer.worth(first, again) == sum(keep) / first


def test_loops_against_all_ways_of_tying(answer):
    def count(order, ropes):
        joined = {}
        for a, b in zip(order[::2], order[1::2]):
            joined[a], joined[b] = b, a
        left, found = set(range(2 * ropes)), 0
        while left:
            end, found = left.pop(), found + 1
            start = end
            while True:
                other = end ^ 1                      # the other end of the same rope
                left.discard(other)
                end = joined[other]
                if end == start:
                    break
                left.discard(end)
        return found

    for ropes in (1, 2, 3):
        orders = list(permutations(range(2 * ropes)))
        assert Fraction(sum(count(o, ropes) for o in orders), len(orders)) == answer.loops(ropes)


@pytest.mark.parametrize("n", [1, 4, 50])
def test_one_more_coin_wins_half_of_the_games(answer, n):
    assert answer.more_heads(n + 1, n) == Fraction(1, 2)


def test_equal_coins_do_not(answer):
    assert answer.more_heads(3, 3) == (1 - Fraction(20, 64)) / 2
