import numpy as np
import pytest


def test_difference_by_hand(answer):
    assert answer.difference([10, 13, 19, 12]).tolist() == [3, 6, -7]
    assert answer.difference([10, 13, 19, 12], lag=2).tolist() == [9, -1]


def test_unsigned_integers_do_not_wrap(answer):
    assert answer.difference(np.array([5, 2], dtype=np.uint8)).tolist() == [-3]


def test_one_difference_removes_a_line_and_two_remove_a_parabola(answer):
    t = np.arange(50)
    assert answer.difference(1e9 + 3 * t) == pytest.approx(np.full(49, 3))
    assert answer.difference(answer.difference(t**2)) == pytest.approx(np.full(48, 2))


def test_a_seasonal_difference_removes_a_repeating_pattern_and_the_slope(answer):
    pattern = np.tile([4.0, 9, 2], 20)
    assert answer.difference(pattern + 0.5 * np.arange(60), 3) == pytest.approx(np.full(57, 1.5))


def test_autocorrelation_by_hand(answer):
    # deviations -1, 1, -1, 1: three products of -1 over a sum of 4
    assert answer.autocorrelation([1, 3, 1, 3], 1) == pytest.approx(-3 / 4)


@pytest.mark.parametrize("lag", [2, 10])
def test_autocorrelation_ignores_level_and_scale(answer, lag):
    x = np.random.default_rng(0).normal(size=200)
    assert answer.autocorrelation(1e6 + 50 * x, lag) == pytest.approx(answer.autocorrelation(x, lag))


def test_over_differencing_leaves_minus_one_half(answer):
    noise = np.random.default_rng(1).normal(size=20_000)
    assert answer.autocorrelation(noise, 1) == pytest.approx(0, abs=0.03)
    assert answer.autocorrelation(answer.difference(noise), 1) == pytest.approx(-0.5, abs=0.03)


def test_walks_look_related_and_their_changes_do_not(answer):
    assert answer.share_correlated(pairs=300) > 0.2
    assert answer.share_correlated(pairs=300, differenced=True) == 0


def test_load_is_repeatable(answer):
    assert answer.load().size == 672
    assert answer.load().tolist() == answer.load().tolist()
