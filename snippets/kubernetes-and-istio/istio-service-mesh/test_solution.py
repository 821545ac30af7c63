import random

import pytest


def simulate(failing, retries, callers, rng):
    """(succeeded, requests that reached the last service) for one call."""
    if callers == 0:
        return rng.random() >= failing, 1
    total = 0
    for _ in range(retries + 1):
        good, count = simulate(failing, retries, callers - 1, rng)
        total += count
        if good:
            return True, total
    return False, total


def test_no_failures_no_extra_load(answer):
    assert answer.load_on_the_last(0.0, 2, 3) == 1.0


def test_everything_fails(answer):
    assert answer.load_on_the_last(1.0, 2, 3) == 27
    assert answer.load_on_the_last(1.0, 0, 3) == 1


@pytest.mark.parametrize("failing, callers", [(0.5, 1), (0.5, 3), (0.9, 2)])
def test_agrees_with_a_simulation(answer, failing, callers):
    rng = random.Random(1)
    runs = [simulate(failing, 2, callers, rng)[1] for _ in range(40_000)]
    expected = answer.load_on_the_last(failing, 2, callers)
    assert sum(runs) / len(runs) == pytest.approx(expected, rel=0.02)
