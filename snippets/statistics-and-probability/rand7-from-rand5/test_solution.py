from fractions import Fraction
from itertools import permutations
from math import exp, inf

import pytest


class OutOfDraws(Exception):
    pass


def masses(run, limit):
    """Exact probability of each result within `limit` draws; run takes draw(n)."""
    mass, scripts = {}, [((), Fraction(1))]
    while scripts:
        script, chance = scripts.pop()
        rest, asked = list(script), []

        def draw(n):
            if rest:
                return rest.pop(0)
            asked.append(n)
            raise OutOfDraws

        try:
            result = run(draw)
        except OutOfDraws:
            if len(script) < limit:
                scripts += [(script + (value,), chance / asked[0]) for value in range(asked[0])]
        else:
            mass[result] = mass.get(result, 0) + chance
    return mass


def test_rand7_is_exactly_uniform(answer):
    """No result may exceed 1/7, however many draws it takes."""
    mass = masses(lambda draw: answer.rand7(lambda: draw(5)), limit=6)
    assert sorted(mass) == [0, 1, 2, 3, 4, 5, 6]
    assert max(mass.values()) <= Fraction(1, 7)
    assert sum(mass.values()) > Fraction(1, 2)


def test_rand7_never_gives_up(answer):
    """No bounded number of draws is exact, so some sequence always asks for more."""
    scripts = [()]
    for _ in range(2_000):  # depth first; a correct answer needs a few hundred runs
        script = scripts.pop()
        if len(script) == 100:
            return
        rest = list(script)

        def rand5():
            if rest:
                return rest.pop(0)
            raise OutOfDraws

        try:
            answer.rand7(rand5)
        except OutOfDraws:
            scripts += [(*script, value) for value in range(5)]
    pytest.fail("rand7 never asked for a hundredth draw")


@pytest.mark.parametrize("n", range(1, 6))
def test_every_order_is_equally_likely(answer, n):
    items = [10, 2, -1_000_000_000, 7, 1_000_000_000][:n]
    mass = masses(lambda draw: tuple(answer.shuffled(items, draw)), limit=n)
    assert set(mass) == set(permutations(items))
    assert len(set(mass.values())) == 1 and sum(mass.values()) == 1


def test_shuffle_keeps_duplicates(answer):
    mass = masses(lambda draw: tuple(answer.shuffled([2, 2, 10], draw)), limit=3)
    assert mass == dict.fromkeys(set(permutations([2, 2, 10])), Fraction(1, 3))


def test_shuffle_leaves_the_callers_list_alone(answer):
    items = [3, 1, 2]
    result = answer.shuffled(items, lambda n: 0)
    assert items == [3, 1, 2]
    assert sorted(result) == [1, 2, 3] and result is not items
    assert answer.shuffled([], lambda n: 0) == []


@pytest.mark.parametrize("rate", [0.001, 1, 1e9])
def test_exponential_has_the_right_distribution(answer, rate):
    """P(X > t) = exp(-rate t): X must be monotonic in u, so check quantiles."""
    draws = sorted(answer.exponential(i / 1_000, rate) for i in range(1_000))
    for share in 0, 100, 500, 900:
        assert exp(-rate * draws[share]) == pytest.approx(1 - share / 1_000, abs=2e-3)
    assert sum(draws) / 1_000 * rate == pytest.approx(1, abs=0.01)


def test_the_border_of_the_interval_is_finite(answer):
    for u in 0.0, 2**-53, 1 - 2**-53:
        assert 0 <= answer.exponential(u, 2.0) < inf
