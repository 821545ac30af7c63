import math

import pytest


@pytest.mark.parametrize("rate", [0.5, 0.1, 0.01, 0.001])
def test_needed_is_the_smallest_number_that_is_enough(answer, rate):
    n = answer.hosts_needed(rate)
    assert answer.chance_to_see(rate, n) >= 0.95
    assert answer.chance_to_see(rate, n - 1) < 0.95


def test_chance(answer):
    assert answer.chance_to_see(0.5, 2) == 0.75
    assert answer.chance_to_see(0.01, 0) == 0


@pytest.mark.parametrize("fleet", [1, 9, 10, 11, 50, 10_000, 12_345])
def test_waves_add_up_and_grow(answer, fleet):
    sizes = answer.waves(fleet)
    assert sum(sizes) == fleet
    assert all(b == a * 4 for a, b in zip(sizes[:-2], sizes[1:-1]))
    assert min(sizes) > 0


def test_hours(answer):
    assert answer.hours(401, 200, 1.5) == 4.5
    assert answer.hours(400, 200, 1.5) == math.ceil(2) * 1.5
