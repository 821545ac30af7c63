import numpy as np
import pytest


def test_all_positives_and_a_share_of_the_negatives(answer):
    y = (np.arange(20_000) % 100 == 0).astype(int)
    rows = answer.undersample(y, 0.05, np.random.default_rng(0))
    assert y[rows].sum() == 200
    assert (y[rows] == 0).sum() == pytest.approx(0.05 * 19_800, rel=0.1)
    assert len(set(rows)) == len(rows)


def test_keeping_everything_changes_nothing(answer):
    y = np.array([0, 1, 0, 1])
    assert answer.undersample(y, 1.0, np.random.default_rng(0)).tolist() == [0, 1, 2, 3]
    assert answer.undo(0.37, 1.0) == pytest.approx(0.37)


@pytest.mark.parametrize("p, keep, expected", [
    (0.5, 0.01, 1 / 101),   # odds 1 become 1 : 100
    (0.9, 0.1, 9 / 19),     # odds 9 become 0.9
    (0, 0.1, 0),
    (1, 0.1, 1),
])
def test_undo_by_hand(answer, p, keep, expected):
    assert answer.undo(p, keep) == pytest.approx(expected)


def test_the_order_of_the_cases_stays(answer):
    p = np.linspace(0, 1, 50)
    assert (np.diff(answer.undo(p, 0.03)) > 0).all()


def test_undo_restores_the_share_of_a_group(answer):
    rng = np.random.default_rng(1)
    y = (rng.random(200_000) < 0.02).astype(int)
    rows = answer.undersample(y, 0.1, rng)
    inflated = y[rows].mean()
    assert inflated > 0.15
    assert answer.undo(inflated, 0.1) == pytest.approx(y.mean(), rel=0.02)


def test_the_callers_labels_stay_as_they_are(answer):
    y = np.array([0, 1, 0, 0, 1])
    answer.undersample(y, 0.5, np.random.default_rng(0))
    p = np.array([0.1, 0.9])
    answer.undo(p, 0.1)
    assert y.tolist() == [0, 1, 0, 0, 1] and p.tolist() == [0.1, 0.9]
