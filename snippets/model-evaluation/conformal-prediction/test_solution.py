import numpy as np
import pytest


def test_rank_for_nine_and_ninety_nine_rows(answer):
    assert answer.half_width(np.arange(1, 10), 0.1) == 9
    assert answer.half_width(np.arange(1, 100), 0.1) == 90
    assert answer.half_width(-np.arange(1, 100), 0.05) == 95


def test_too_few_rows_promise_nothing(answer):
    assert answer.half_width([1, 2, 3, 4, 5, 6, 7, 8], 0.1) == np.inf


@pytest.mark.parametrize("n", [19, 50, 99])
def test_covers_as_promised_on_average(answer, n):
    rng = np.random.default_rng(0)
    covered = []
    for _ in range(4_000):
        errors = rng.standard_t(2, n + 1)
        covered.append(abs(errors[-1]) <= answer.half_width(errors[:-1], 0.1))
    exact = np.ceil((n + 1) * 0.9) / (n + 1)
    assert np.mean(covered) == pytest.approx(exact, abs=0.015)


def test_scale_is_divided_out(answer):
    scale = np.array([1.0, 10.0, 100.0] * 33)
    assert answer.half_width(scale * 2, 0.1, scale) == 2


def test_unsorted_residuals_of_both_signs(answer):
    residuals = np.random.default_rng(0).permutation(np.arange(1, 20)) * np.tile([1, -1], 10)[:19]
    assert answer.half_width(residuals, 0.1) == 18
    assert answer.half_width(residuals, 0.5) == 10


def test_the_callers_residuals_stay_as_they_are(answer):
    residuals = np.array([3.0, -1.0, 2.0] * 10)
    before = residuals.copy()
    answer.half_width(residuals, 0.2)
    assert (residuals == before).all()
