import numpy as np
import pytest


def test_ndcg_of_the_same_ranking_is_one(answer):
    assert answer.ndcg([0.5, 0.3, 0.2], [50, 30, 20]) == pytest.approx(1)
    assert answer.ndcg([0.2, 0.5, 0.3], [1, 9, 2]) == pytest.approx(1)


def test_ndcg_by_hand(answer):
    ideal = 3 + 2 / np.log2(3) + 1 / 2
    swapped = 2 + 3 / np.log2(3) + 1 / 2
    assert answer.ndcg([3, 2, 1], [5, 9, 1]) == pytest.approx(swapped / ideal)


def test_losing_the_top_feature_costs_more_than_swapping_the_last(answer):
    then = [10, 5, 2, 1]
    assert answer.ndcg(then, [0, 5, 2, 1]) < answer.ndcg(then, [10, 5, 1, 2]) < 1


def test_importance_of_a_linear_model(answer):
    background = np.array([[0.0, 2.0], [2.0, 4.0], [1.0, 3.0]])
    rows = np.array([[3.0, 3.0], [-1.0, 5.0]])
    assert answer.importance(np.array([2.0, -1.0]), rows, background) == pytest.approx([4.0, 1.0])


def test_changes_add_up_to_nothing(answer):
    change = answer.changes([1, 1, 2], [3, 1, 4])
    assert change == pytest.approx([0.125, -0.125, 0])
