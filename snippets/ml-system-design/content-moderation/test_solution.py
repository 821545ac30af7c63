import numpy as np
import pytest


def test_rates_by_hand(answer):
    assert answer.a_second(86_400) == 1
    assert answer.a_second(100e6, 2) == pytest.approx(2_315, abs=1)
    assert answer.wrong_removals(200_000, 0.98) == pytest.approx(4_000)
    assert answer.wrong_removals(200_000, 1.0) == 0


@pytest.mark.parametrize(("rate", "cases"), [(0.005, 10_000), (0.7, 50)])
def test_the_interval_covers_about_95_in_100_samples(answer, rate, cases):
    rates = np.random.default_rng(0).binomial(cases, rate, 20_000) / cases
    half = answer.half_interval(rate, cases)
    assert (abs(rates - rate) <= half).mean() == pytest.approx(0.95, abs=0.02)


def test_ten_times_the_sample_narrows_by_the_root_of_ten(answer):
    wide, narrow = answer.half_interval(0.005, 10_000), answer.half_interval(0.005, 100_000)
    assert wide / narrow == pytest.approx(10**0.5)
    assert wide == pytest.approx(0.0014, abs=5e-5)


@pytest.mark.parametrize("half", [0.02, 0.05, 0.13])
def test_the_number_of_cases_is_the_least_that_suffices(answer, half):
    n = answer.cases_for(0.7, half)
    assert answer.half_interval(0.7, n) <= half < answer.half_interval(0.7, n - 1)
