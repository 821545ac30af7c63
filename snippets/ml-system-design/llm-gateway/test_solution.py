import numpy as np
import pytest


def test_seconds_by_hand(answer):
    assert answer.seconds_per_request(1_500, 300, 0, 15_000, 2_500) == pytest.approx(0.22)
    assert answer.seconds_per_request(1_500, 300, 0.6, 15_000, 2_500) == pytest.approx(0.16)


@pytest.mark.parametrize("rate, expected", [(200, 63), (1, 1), (2_000, 629)])
def test_replicas_are_enough(answer, rate, expected):
    n = answer.replicas(rate, 0.22, 0.7)
    assert n == expected
    assert n * 0.7 >= rate * 0.22 > (n - 1) * 0.7
    assert answer.replicas(rate, 0.22, 0.7, spare=2) == n + 2


def test_one_server_agrees_with_pollaczek_khinchine(answer):
    """Mean wait of M/G/1: rho (1 + cv^2) / (2 (1 - rho)), in mean service times."""
    got = np.mean([answer.waits("round robin", 0.5, servers=1, requests=8_000, seed=s).mean() for s in range(3)])
    assert got == pytest.approx(0.5 * (1 + 2.2**2) / (2 * 0.5), rel=0.25)


def test_least_loaded_waits_less_than_round_robin(answer):
    least = answer.waits("least requests", 0.7, requests=1_500)
    robin = answer.waits("round robin", 0.7, requests=2_500)
    assert np.quantile(least, 0.95) < 0.5 * np.quantile(robin, 0.95)
    assert least.min() >= 0


def test_a_fixed_home_overloads_and_a_cap_repairs_it(answer):
    home = answer.waits("home", 0.7, requests=1_500)
    capped = answer.waits("home, capped", 0.7, requests=1_500)
    assert np.quantile(home, 0.95) > 10 * np.quantile(capped, 0.95)
