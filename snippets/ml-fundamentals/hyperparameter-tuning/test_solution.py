import math
import random

import pytest


def test_log_uniform_gives_every_decade_its_share(answer):
    rng = random.Random(0)
    draws = [answer.log_uniform(rng, 1e-4, 1.0) for _ in range(8_000)]
    assert min(draws) >= 1e-4 and max(draws) <= 1
    decades = [sum(math.floor(math.log10(d)) == k for d in draws) / 8_000 for k in (-4, -3, -2, -1)]
    assert decades == pytest.approx([0.25] * 4, abs=0.02)


def test_cost_of_27_configurations(answer):
    assert answer.successive_halving(list(range(27)), lambda c, e: c) == (0, 27 + 9 * 2 + 3 * 6 + 18)


def test_the_best_wins_when_curves_do_not_cross(answer):
    for n in (1, 2, 5, 10, 100):
        configs = random.Random(n).sample(range(10**9), n)
        assert answer.successive_halving(configs, lambda c, e: c + 1 / e)[0] == min(configs)


def test_a_slow_starter_is_dropped_unless_the_first_rung_is_long(answer):
    def curve(c, epochs):
        return 0.9 - 0.5 * (epochs >= 9) if c == "slow" else 0.5 + ord(c) / 1e4

    configs = ["a", "b", "slow"]
    assert answer.successive_halving(configs, curve)[0] == "a"
    assert answer.successive_halving(configs, curve, first=9)[0] == "slow"


def test_the_callers_list_stays_as_it_is(answer):
    configs = [10, 2, 7]
    answer.successive_halving(configs, lambda c, e: c)
    assert configs == [10, 2, 7]
