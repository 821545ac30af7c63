import numpy as np
import pytest


def test_equal_groups_are_not_surprising(answer):
    assert answer.permutation_p_value(np.arange(5.0), np.arange(5.0)) == 1


def test_never_zero(answer):
    a, b = np.zeros(50), np.ones(50)
    assert 0 < answer.permutation_p_value(a, b, rounds=200) < 0.01


def test_matches_the_exact_value_of_a_small_case(answer):
    """Of the 70 ways to choose 4 of 8, two are as extreme as this one."""
    a, b = np.array([1.0, 2, 3, 4]), np.array([5.0, 6, 7, 8])
    assert answer.permutation_p_value(a, b, 5_000) == pytest.approx(2 / 70, abs=0.008)


def test_both_directions_count(answer):
    rng = np.random.default_rng(1)
    a, b = rng.normal(size=30), rng.normal(0.6, 1, size=30)
    assert answer.permutation_p_value(a, b) == pytest.approx(
        answer.permutation_p_value(b, a), abs=0.02)


def test_is_right_five_times_in_a_hundred_when_nothing_is_there(answer):
    rng = np.random.default_rng(2)
    p = [answer.permutation_p_value(*rng.normal(size=(2, 20)), rounds=99, seed=i)
         for i in range(400)]
    assert np.mean(np.array(p) <= 0.05) == pytest.approx(0.05, abs=0.03)
