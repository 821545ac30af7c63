import numpy as np
import pytest


@pytest.fixture
def x():
    return np.random.default_rng(0).normal(size=(500, 3))


def test_an_unused_feature_has_no_importance(answer, x):
    y = 3 * x[:, 0]
    found = answer.permutation_importance(lambda rows: 3 * rows[:, 0], x, y, np.random.default_rng(1))
    assert found[1:].tolist() == [0, 0]
    assert found[0] == pytest.approx(2 * 9, rel=0.2)  # 2 var of the part


def test_shapley_of_a_sum_is_the_distance_from_the_mean(answer, x):
    row, weights = np.array([1.0, -2.0, 5.0]), np.array([3.0, 0.0, -1.0])
    found = answer.shapley(lambda rows: rows @ weights, row, x)
    assert found == pytest.approx(weights * (row - x.mean(axis=0)))


def test_contributions_add_up_to_the_prediction(answer, x):
    def predict(rows):
        return rows[:, 0] * rows[:, 1] + np.abs(rows[:, 2])

    row = np.array([2.0, 3.0, 1.0])
    found = answer.shapley(predict, row, x)
    assert found.sum() == pytest.approx(7 - predict(x).mean())


def test_an_interaction_is_shared_equally(answer):
    background = np.zeros((1, 2))
    found = answer.shapley(lambda rows: rows[:, 0] * rows[:, 1], np.array([2.0, 3.0]), background)
    assert found == pytest.approx([3, 3])


def test_the_callers_rows_stay_as_they_are(answer, x):
    before = x.copy()
    answer.permutation_importance(lambda rows: rows[:, 0], x, x[:, 0], np.random.default_rng(0))
    answer.shapley(lambda rows: rows[:, 0], x[0], x)
    assert (x == before).all()
