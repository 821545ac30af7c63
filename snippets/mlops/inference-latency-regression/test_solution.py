import math

import numpy as np
import pytest


def simulate(rate, service, workers, n=150_000):
    rng = np.random.default_rng(1)
    arrivals = np.cumsum(rng.exponential(1 / rate, n))
    work = rng.exponential(service, n)
    free, total = [0.0] * workers, 0.0
    for t, w in zip(arrivals.tolist(), work.tolist()):
        first = min(range(workers), key=free.__getitem__)
        free[first] = max(t, free[first]) + w
        total += free[first] - t
    return total / n


def test_one_worker_is_the_textbook_formula(answer):
    assert answer.mean_response(15, 0.04, 1) == pytest.approx(0.04 / (1 - 0.6))


def test_two_workers_is_the_textbook_formula(answer):
    assert answer.mean_response(35, 0.04, 2) == pytest.approx(0.04 / (1 - 0.7**2))


@pytest.mark.parametrize("workers, busy", [(1, 0.6), (3, 0.8)])
def test_agrees_with_a_simulation(answer, workers, busy):
    rate = busy * workers / 0.04
    expected = simulate(rate, 0.04, workers)
    assert answer.mean_response(rate, 0.04, workers) == pytest.approx(expected, rel=0.06)


def test_idle_and_overloaded(answer):
    assert answer.mean_response(1e-9, 0.04, 8) == pytest.approx(0.04)
    assert answer.mean_response(25, 0.04, 1) == math.inf


def test_rise_for_one_worker_has_a_closed_form(answer):
    # 1 - busy must shrink to a quarter: 0.8 -> 0.95
    assert answer.rise_needed(4, 20, 0.04, 1, "rate") == pytest.approx(0.95 / 0.8 - 1)
    # 1/(mu - lambda) must grow fourfold: mu = 25 -> 21.25
    assert answer.rise_needed(4, 20, 0.04, 1, "service") == pytest.approx(25 / 21.25 - 1)


def test_mix_and_throttling(answer):
    share = answer.slow_share(0.04, 3.0, 0.16)
    assert (1 - share) * 0.04 + share * 3.0 == pytest.approx(0.16)
    assert answer.throttled(2, 16) == pytest.approx((0.0125, 0.0875))
    assert answer.throttled(4, 2) == pytest.approx((0.1, 0.0))
