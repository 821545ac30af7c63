from statistics import NormalDist

import numpy as np
import pytest


def test_standard_error_by_simulation(answer):
    rng = np.random.default_rng(0)
    differences = rng.normal(50, 10, (4_000, 40)).mean(axis=1) - rng.normal(50, 10, (4_000, 40)).mean(axis=1)
    assert answer.standard_error(10, 40) == pytest.approx(differences.std(), rel=0.05)
    assert answer.standard_error(10, 400) == pytest.approx(0.7071, abs=1e-4)


def test_density_has_area_one_and_the_right_mean_and_spread(answer):
    x = np.linspace(-8, 12, 20_001)
    weights = answer.density(x, 2, 0.7) * (x[1] - x[0])
    mean = (weights * x).sum()
    assert weights.sum() == pytest.approx(1) and mean == pytest.approx(2)
    assert (weights * (x - mean) ** 2).sum() == pytest.approx(0.49)


def test_both_errors_are_areas_under_the_curves(answer):
    effect, error = 2, answer.standard_error(10, 400)
    limit, x = 1.96 * error, np.linspace(-8, 12, 200_001)
    step, between = x[1] - x[0], abs(x) <= 1.96 * error
    assert answer.false_alarm() == pytest.approx((answer.density(x, 0, error) * ~between).sum() * step, abs=1e-3)
    assert answer.miss(effect, error) == pytest.approx((answer.density(x, effect, error) * between).sum() * step, abs=1e-3)
    assert limit == pytest.approx(1.386, abs=1e-3)


@pytest.mark.parametrize(("n", "alpha", "power"), [
    (200, 0.05, 0.52), (400, 0.05, 0.81), (400, 0.01, 0.60), (800, 0.05, 0.98)])
def test_table_of_the_page(answer, n, alpha, power):
    z = NormalDist().inv_cdf(1 - alpha / 2)
    assert answer.false_alarm(z) == pytest.approx(alpha)
    assert 1 - answer.miss(2, answer.standard_error(10, n), z) == pytest.approx(power, abs=0.005)


def test_without_an_effect_power_is_the_false_alarm(answer):
    assert 1 - answer.miss(0, 0.7) == pytest.approx(answer.false_alarm())
    assert answer.miss(-2, 0.7) == pytest.approx(answer.miss(2, 0.7))


def test_2_8_standard_errors_give_80_percent(answer):
    assert 1 - answer.miss(2.8, 1) == pytest.approx(0.8, abs=0.001)
