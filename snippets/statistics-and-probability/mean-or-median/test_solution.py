import statistics

import numpy as np
import pytest

LATENCY = np.array([36, 12, 15, 830, 14, 15, 18, 24, 20, 16])
EXACT = {"mean": statistics.mean, "median": statistics.median, "std, n": statistics.pstdev, "std, n - 1": statistics.stdev}


@pytest.mark.parametrize("name", EXACT)
def test_summaries_agree_with_the_standard_library(answer, name):
    assert answer.SUMMARIES[name](LATENCY) == pytest.approx(EXACT[name](LATENCY.tolist()))


def test_iqr_is_the_distance_of_two_quartiles(answer):
    squares = np.arange(20) ** 2  # no ties
    low, _, high = statistics.quantiles(squares.tolist(), n=4, method="inclusive")
    assert answer.SUMMARIES["IQR"](squares) == pytest.approx(high - low)


def test_mean_minimises_squared_and_median_absolute_distances(answer):
    mean, median = answer.SUMMARIES["mean"](LATENCY), answer.SUMMARIES["median"](LATENCY)
    for step in (-3, -0.5, 0.5, 3):
        assert ((LATENCY - mean - step) ** 2).sum() > ((LATENCY - mean) ** 2).sum()
        assert abs(LATENCY - median - step).sum() >= abs(LATENCY - median).sum()


@pytest.mark.parametrize(("name", "moves"), [
    ("mean", True), ("median", False), ("std, n", True), ("std, n - 1", True), ("IQR", False)])
def test_what_one_value_can_move(answer, name, moves):
    worse = np.where(LATENCY == 830, 10**9, LATENCY)
    before, after = answer.SUMMARIES[name](LATENCY), answer.SUMMARIES[name](worse)
    assert after > 10**6 if moves else after == before


@pytest.mark.parametrize("values", [(0, 2), (1, 2, 6), (-4, 0, 0, 10)])
def test_dividing_by_n_minus_1_is_right_on_average(answer, values):
    true = statistics.pvariance(values)
    assert answer.sample_variances(values, 1).mean() == pytest.approx(true)
    assert answer.sample_variances(values, 0).mean() == pytest.approx(true / 2)  # (n - 1) / n for n = 2


def test_every_sample_is_there(answer):
    assert answer.sample_variances((0, 2), 1).tolist() == [0, 2, 2, 0]
