import numpy as np
import pytest


def test_agrees_with_counting_rows(answer):
    rng = np.random.default_rng(0)
    for _ in range(20):
        actual, predicted = rng.integers(0, 4, (2, 300))
        confusion = np.zeros((4, 4), dtype=int)
        np.add.at(confusion, (actual, predicted), 1)
        f1 = []
        for c in range(4):
            hits = ((actual == c) & (predicted == c)).sum()
            precision, recall = hits / (predicted == c).sum(), hits / (actual == c).sum()
            f1.append(2 * precision * recall / (precision + recall))
        found = answer.f1_scores(confusion)
        assert found["per class"] == pytest.approx(f1)
        assert found["macro"] == pytest.approx(np.mean(f1))
        assert found["weighted"] == pytest.approx(np.array(f1)[actual].mean())
        assert found["micro"] == pytest.approx((actual == predicted).mean())


def test_a_class_that_is_never_predicted_counts_as_zero(answer):
    assert answer.f1_scores([[8, 0], [2, 0]])["per class"][1] == 0


def test_a_class_that_is_neither_actual_nor_predicted_has_no_f1(answer):
    with np.errstate(invalid="ignore"):
        f1 = answer.f1_scores([[8, 1, 0], [2, 4, 0], [0, 0, 0]])["per class"]
    assert np.isnan(f1).tolist() == [False, False, True]


def test_rows_are_actual_and_columns_predicted(answer):
    """The weights are the actual counts, 90 and 10, not the predicted ones."""
    found = answer.f1_scores([[45, 45], [0, 10]])
    assert found["per class"] == pytest.approx([90 / 135, 20 / 65])
    assert found["weighted"] == pytest.approx(0.9 * 90 / 135 + 0.1 * 20 / 65)


def test_the_callers_confusion_stays_as_it_is(answer):
    confusion = np.array([[8, 1], [2, 4]])
    answer.f1_scores(confusion)
    assert confusion.tolist() == [[8, 1], [2, 4]]
