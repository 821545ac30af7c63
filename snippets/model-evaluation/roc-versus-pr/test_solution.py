import numpy as np
import pytest
from sklearn.metrics import average_precision_score, roc_auc_score

Y = np.array([0, 1, 0, 1, 1])
SCORE = np.array([0.1, 0.2, 0.3, 0.6, 0.9])


def test_by_hand(answer):
    assert answer.roc_auc(Y, SCORE) == pytest.approx(5 / 6)
    assert answer.average_precision(Y, SCORE) == pytest.approx((1 + 1 + 3 / 4) / 3)


def test_a_perfect_ranking(answer):
    assert answer.roc_auc(Y, Y + 0.0) == 1
    assert answer.average_precision(Y, Y + 0.0) == 1


def test_a_constant_score_is_at_chance_level(answer):
    """The chance levels: one half, and the base rate."""
    assert answer.roc_auc(Y, np.zeros(5)) == 0.5
    assert answer.average_precision(Y, np.zeros(5)) == pytest.approx(3 / 5)


def test_the_order_of_the_rows_does_not_matter(answer):
    score = np.array([0.1, 0.5, 0.5, 0.5, 0.9])
    for function in (answer.roc_auc, answer.average_precision):
        assert function(Y[::-1], score[::-1]) == pytest.approx(function(Y, score))


@pytest.mark.parametrize("levels", [3, 10, 10_000])
def test_agrees_with_scikit_learn(answer, levels):
    rng = np.random.default_rng(levels)
    y = rng.integers(0, 2, 300)
    score = np.floor(levels * (0.7 * rng.random(300) + 0.3 * y))
    assert answer.roc_auc(y, score) == pytest.approx(roc_auc_score(y, score))
    assert answer.average_precision(y, score) == pytest.approx(average_precision_score(y, score))


def test_scores_stored_as_percent_in_one_byte(answer):
    score = np.array([0, 20, 30, 60, 90], dtype=np.uint8)
    assert answer.roc_auc(Y, score) == pytest.approx(5 / 6)
    assert answer.average_precision(Y, score) == pytest.approx((1 + 1 + 3 / 4) / 3)


@pytest.mark.parametrize("base_rate, expected", [(0.5, 16 / 17), (0.01, 80 / 575), (1, 1)])
def test_precision_from_the_rates(answer, base_rate, expected):
    assert answer.precision(0.8, 0.05, base_rate) == pytest.approx(expected)


def test_more_negatives_leave_roc_and_sink_precision(answer):
    y, score = np.repeat(Y, 3), np.repeat(SCORE, 3)
    more = np.append(y, np.zeros(60, dtype=int)), np.append(score, np.tile([0.1, 0.3], 30))
    assert answer.roc_auc(*more) == pytest.approx(answer.roc_auc(y, score))
    assert answer.average_precision(*more) < answer.average_precision(y, score)


def test_scores_that_differ_by_very_little_are_not_tied(answer):
    for close in (1e9 + np.array([0.0, 1, 2, 3, 4]), 0.5 + 1e-12 * np.arange(5)):
        assert answer.roc_auc(Y, close) == pytest.approx(5 / 6)
        assert answer.average_precision(Y, close) == pytest.approx((1 + 1 + 3 / 4) / 3)


def test_infinite_scores_are_only_the_highest_and_the_lowest(answer):
    """A log-odds of a certain model; equal infinities are a tie like any other."""
    score = np.array([-np.inf, -np.inf, 0.3, np.inf, np.inf])
    assert answer.roc_auc(Y, score) == pytest.approx((0.5 + 2 + 2) / 6)
    assert answer.average_precision(Y, score) == pytest.approx((2 * 1 + 3 / 5) / 3)


def test_agrees_with_counting_every_pair_and_every_threshold(answer):
    rng = np.random.default_rng(7)
    for _ in range(40):
        y, score = np.append(rng.integers(0, 2, 15), [0, 1]), rng.integers(-4, 5, 17)
        pairs = np.sign(score[y == 1][:, None] - score[y == 0])
        area = found = 0
        for threshold in np.unique(score)[::-1]:
            flagged = y[score >= threshold]
            area += (flagged.sum() - found) / y.sum() * flagged.mean()
            found = flagged.sum()
        assert answer.roc_auc(y, score) == pytest.approx((pairs.mean() + 1) / 2)
        assert answer.average_precision(y, score) == pytest.approx(area)


def test_labels_in_one_byte_do_not_overflow(answer):
    """More than 255 positives, and a product of counts beyond 32 bits."""
    y = np.repeat(np.array([0, 1], dtype=np.uint8), 70_000)
    score = np.tile(np.arange(7), 20_000).astype(np.int16)
    assert answer.roc_auc(y, score) == pytest.approx(0.5)
    assert answer.average_precision(y, score) == pytest.approx(0.5)


def test_the_callers_arrays_stay_as_they_are(answer):
    y, score = Y[::-1].copy(), np.array([0.9, 0.1, 0.6, 0.1, 0.3])
    answer.roc_auc(y, score)
    answer.average_precision(y, score)
    assert y.tolist() == Y[::-1].tolist() and score.tolist() == [0.9, 0.1, 0.6, 0.1, 0.3]
