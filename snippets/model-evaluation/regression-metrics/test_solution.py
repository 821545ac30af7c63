from math import sqrt

import numpy as np
import pytest


def test_agrees_with_the_definitions_in_loops(answer):
    rng = np.random.default_rng(0)
    for _ in range(20):
        actual = rng.lognormal(3, 2, 30).tolist()
        predicted = (np.array(actual) + rng.normal(0, 10, 30)).tolist()
        pairs, mean = list(zip(actual, predicted)), sum(actual) / 30
        found = answer.metrics(actual, predicted)
        assert found["RMSE"] == pytest.approx(sqrt(sum((p - a) ** 2 for a, p in pairs) / 30))
        assert found["MAE"] == pytest.approx(sum(abs(p - a) for a, p in pairs) / 30)
        assert found["MAPE"] == pytest.approx(sum(abs(p / a - 1) for a, p in pairs) / 30)
        assert found["WAPE"] == pytest.approx(sum(abs(p - a) for a, p in pairs) / sum(actual))
        assert found["R2"] == pytest.approx(1 - sum((p - a) ** 2 for a, p in pairs) / sum((a - mean) ** 2 for a in actual))


def test_the_mean_has_an_r2_of_zero_and_worse_is_negative(answer):
    assert answer.metrics([1, 2, 6], [3, 3, 3])["R2"] == 0
    assert answer.metrics([1, 2, 6], [6, 2, 1])["R2"] < 0


def test_bias_has_the_sign_of_the_forecast(answer):
    assert answer.metrics([1, 2], [2, 4])["bias"] == 1.5
    assert answer.metrics([1, 2], [2, 4])["WAPE"] == 1


def test_one_constant_for_all_rows(answer):
    assert answer.metrics([1, 2, 6], 3) == answer.metrics([1, 2, 6], [3, 3, 3])


def test_mape_divides_by_the_actual_and_not_by_the_forecast(answer):
    assert answer.metrics([100, 200], [150, 200])["MAPE"] == pytest.approx(0.25)
    assert answer.metrics([150, 200], [100, 200])["MAPE"] == pytest.approx(1 / 6)


def test_the_callers_lists_stay_as_they_are(answer):
    actual, predicted = np.array([1, 1_000_000_000]), np.array([2, 10])
    answer.metrics(actual, predicted)
    assert actual.tolist() == [1, 1_000_000_000] and predicted.tolist() == [2, 10]
