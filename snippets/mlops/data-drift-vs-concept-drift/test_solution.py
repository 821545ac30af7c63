import numpy as np
import pytest


def test_psi_of_equal_samples_is_zero(answer):
    x = np.random.default_rng(0).normal(size=1000)
    assert answer.psi(x, x) == pytest.approx(0)


def test_psi_by_hand(answer):
    # Two bins split at the median: 50:50 becomes about 20:80.
    old = np.arange(10_000) / 10_000
    new = np.concatenate([np.zeros(2_000), np.ones(8_000)])
    expected = (0.2 - 0.5) * np.log(0.2 / 0.5) + (0.8 - 0.5) * np.log(0.8 / 0.5)
    assert answer.psi(old, new, bins=2) == pytest.approx(expected, rel=1e-3)


@pytest.mark.parametrize("value", [-1e9, 50, 1e9])  # in the first, a middle and the last bin
def test_psi_of_ten_bins_when_all_values_fall_into_one(answer, value):
    # Half a case is added to each bin: 10.5 of 105 against 100.5 or 0.5 of 105.
    full, empty = 100.5 / 105, 0.5 / 105
    expected = (full - 0.1) * np.log(full / 0.1) + 9 * (empty - 0.1) * np.log(empty / 0.1)
    assert answer.psi(np.arange(100), np.full(100, value)) == pytest.approx(expected)


def test_psi_of_a_flag_in_few_rows_by_hand(answer):
    # 3 and 1 of 4 rows change places; with half a case added, the shares are 0.7 and 0.3.
    assert answer.psi([0, 0, 0, 1], [0, 1, 1, 1], bins=2) == pytest.approx(0.8 * np.log(7 / 3))


def test_psi_sees_a_shift_and_survives_empty_bins(answer):
    x = np.random.default_rng(0).normal(size=1000)
    assert answer.psi(x, x + 1) > 0.5
    assert np.isfinite(answer.psi(x, x + 100))


def test_right_probabilities_have_no_excess_whatever_the_mix(answer):
    rng = np.random.default_rng(0)
    for low, high in ((0.1, 0.9), (0.6, 0.99)):
        p = rng.uniform(low, high, 50_000)
        gap, error = answer.excess_loss((rng.random(50_000) < p).astype(int), p)
        assert abs(gap) < 3 * error


def test_changed_odds_have_excess(answer):
    rng = np.random.default_rng(0)
    p = rng.uniform(0.1, 0.9, 50_000)
    gap, error = answer.excess_loss((rng.random(50_000) < 1 - p).astype(int), p)
    assert gap > 20 * error


def test_certain_and_wrong_is_finite(answer):
    gap, error = answer.excess_loss(np.array([0, 1]), np.array([1.0, 0.0]))
    assert np.isfinite(gap) and gap > 5


def test_excess_is_the_error_times_the_log_odds(answer):
    rng = np.random.default_rng(0)
    p, true = rng.uniform(0.1, 0.9, (2, 200_000))
    gap, error = answer.excess_loss((rng.random(200_000) < true).astype(int), p)
    assert abs(gap - ((p - true) * np.log(p / (1 - p))).mean()) < 3 * error


def test_the_standard_error_of_two_cases_by_hand(answer):
    # The losses differ by log 4; the standard error of a mean of two is half of the difference.
    _, error = answer.excess_loss(np.array([1, 0]), np.array([0.8, 0.8]))
    assert error == pytest.approx(np.log(2))


def test_excess_is_blind_at_one_half(answer):
    gap, _ = answer.excess_loss(np.ones(1000, int), np.full(1000, 0.5))
    assert gap == pytest.approx(0)


def test_opposite_errors_at_one_score_cancel(answer):
    # Half of the cases scored 0.8 are certain, the other half happen in 60 % of the cases.
    y = np.concatenate([np.ones(500, int), np.repeat([1, 0], [300, 200])])
    gap, _ = answer.excess_loss(y, np.full(1000, 0.8))
    assert gap == pytest.approx(0)


def test_too_timid_a_model_has_negative_excess(answer):
    gap, _ = answer.excess_loss(np.ones(1000, int), np.full(1000, 0.8))
    assert gap < -0.2


def test_the_inputs_are_not_changed(answer):
    x, y, p = np.arange(1000.0)[::-1].copy(), np.array([0, 1]), np.array([1.0, 0.0])
    answer.psi(x, x)
    answer.excess_loss(y, p)
    assert x[0] == 999
    assert p.tolist() == [1.0, 0.0]
    assert y.tolist() == [0, 1]
