import math
import random
from functools import cache


def test_weighings_reach_the_bound(answer):
    for balls in range(1, 82):
        assert answer.weighings(balls) == answer.heavier(balls)
    assert [answer.weighings(n) for n in (8, 9, 10, 27)] == [2, 2, 3, 3]


def test_eggs_against_trying_every_floor(answer):
    @cache
    def least(eggs, storeys):
        if storeys == 0 or eggs == 1:
            return storeys
        return 1 + min(max(least(eggs - 1, f - 1), least(eggs, storeys - f)) for f in range(1, storeys + 1))

    for storeys in (1, 2, 10, 36, 60):
        for eggs in (1, 2, 3):
            assert answer.drops_needed(eggs, storeys) == least(eggs, storeys)
    assert answer.drops_needed(2, 100) == 14 and answer.drops_needed(1, 100) == 100


def test_many_eggs_are_a_binary_search(answer):
    assert answer.drops_needed(50, 100) == 7 == math.ceil(math.log2(101))


def test_zeros_against_the_number_itself(answer):
    for n in (1, 4, 5, 24, 25, 100, 130):
        digits = str(math.factorial(n))
        assert answer.trailing_zeros(n) == len(digits) - len(digits.rstrip("0"))


def test_seven_races_always_find_the_three_fastest(answer):
    rng = random.Random(5)
    for _ in range(200):
        speeds = list(range(25))
        rng.shuffle(speeds)
        best, races = answer.three_fastest(speeds)
        assert races == 7
        assert [speeds[h] for h in best] == [24, 23, 22]
