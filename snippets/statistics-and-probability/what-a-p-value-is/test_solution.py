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


def test_is_below_five_percent_one_time_in_twenty_without_an_effect(answer):
    rng = np.random.default_rng(2)
    p = [answer.permutation_p_value(*rng.normal(size=(2, 20)), rounds=99, seed=i)
         for i in range(400)]
    assert np.mean(np.array(p) <= 0.05) == pytest.approx(0.05, abs=0.03)


@pytest.mark.parametrize("shift, scale", [(1e6, 1), (1e9, 1), (0, 1e9), (0, 1e-12)])
def test_location_and_unit_do_not_matter(answer, shift, scale):
    """Many shuffles tie with the observed gap: rounding must not break a tie, nor a tolerance make one."""
    a, b = np.array([0.1, 0.1, 0.3, 0.3]), np.array([0.3, 0.3, 0.7, 0.1])
    expected = answer.permutation_p_value(a, b, 500)
    assert answer.permutation_p_value(shift + scale * a, shift + scale * b, 500) == expected


def test_the_callers_arrays_stay_as_they_are(answer):
    a, b = np.array([3.0, 1, 2]), np.array([5.0, 4])
    answer.permutation_p_value(a, b, 20)
    assert a.tolist() == [3, 1, 2] and b.tolist() == [5, 4]


def test_values_that_are_all_equal_are_not_surprising(answer):
    assert answer.permutation_p_value(np.full(4, 3.0), np.full(5, 3.0), 50) == 1
