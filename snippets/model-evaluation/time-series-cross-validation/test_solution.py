import numpy as np
import pytest
from sklearn.model_selection import TimeSeriesSplit


def as_lists(splits):
    return [(train.tolist(), test.tolist()) for train, test in splits]


def test_by_hand(answer):
    assert as_lists(answer.rolling_origin(8, first=4, horizon=2)) == [
        ([0, 1, 2, 3], [4, 5]),
        ([0, 1, 2, 3, 4, 5], [6, 7]),
    ]


def test_the_gap_is_cut_from_the_training_rows(answer):
    assert as_lists(answer.rolling_origin(6, first=4, horizon=2, gap=2)) == [([0, 1], [4, 5])]


def test_a_window_forgets(answer):
    assert as_lists(answer.rolling_origin(7, first=5, horizon=1, window=2)) == [
        ([3, 4], [5]),
        ([4, 5], [6]),
    ]


def test_a_window_longer_than_the_history_takes_all_of_it(answer):
    (train, _), = answer.rolling_origin(4, first=3, horizon=1, window=9)
    assert train.tolist() == [0, 1, 2]


def test_gap_and_window_together(answer):
    (train, test), = answer.rolling_origin(10, first=8, horizon=2, gap=3, window=4)
    assert train.tolist() == [1, 2, 3, 4] and test.tolist() == [8, 9]


def test_an_incomplete_block_is_left_out(answer):
    assert [test.tolist() for _, test in answer.rolling_origin(7, 3, 3)] == [[3, 4, 5]]
    assert as_lists(answer.rolling_origin(4, first=3, horizon=2)) == []


@pytest.mark.parametrize("gap", [0, 3])
def test_agrees_with_scikit_learn(answer, gap):
    theirs = TimeSeriesSplit(n_splits=4, test_size=5, gap=gap).split(np.zeros(30))
    assert as_lists(answer.rolling_origin(30, first=10, horizon=5, gap=gap)) == as_lists(theirs)


def test_training_ends_before_the_gap(answer):
    for train, test in answer.rolling_origin(100, first=30, horizon=7, gap=6, window=20):
        assert len(train) == 20 and test.min() - train.max() == 7
