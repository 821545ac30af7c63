import numpy as np
import pytest


def test_worked_example(answer):
    assert answer.users_per_arm(0.05, 0.055) == 31_231


def test_half_the_effect_needs_four_times_the_users(answer):
    whole, half = answer.users_per_arm(0.05, 0.054), answer.users_per_arm(0.05, 0.052)
    assert half / whole == pytest.approx(4, rel=0.04)


@pytest.mark.parametrize("power", [0.5, 0.8, 0.9])
def test_the_size_has_the_power_asked_for(answer, power):
    n = answer.users_per_arm(0.05, 0.06, power=power)
    assert answer.power_of(n, 0.05, 0.06) == pytest.approx(power, abs=0.001)


def test_without_an_effect_power_is_alpha(answer):
    assert answer.power_of(1_000, 0.05, 0.05) == pytest.approx(0.05)


def test_direction_does_not_matter_much(answer):
    assert answer.users_per_arm(0.05, 0.045) < answer.users_per_arm(0.05, 0.055)


def test_simulation_agrees(answer):
    rng = np.random.default_rng(0)
    n = answer.users_per_arm(0.05, 0.06)
    a, b = rng.binomial(n, [[0.05], [0.06]], (2, 20_000)) / n
    spread = np.sqrt((a * (1 - a) + b * (1 - b)) / n)
    assert (abs(b - a) > 1.96 * spread).mean() == pytest.approx(0.8, abs=0.02)
