import numpy as np
import pytest


def test_keeps_every_positive(answer):
    y = np.array([0, 1] * 500)
    rows = answer.keep_some_negatives(y, 0.1, np.random.default_rng(0))
    assert rows[y == 1].all()
    assert 0.05 < rows[y == 0].mean() < 0.15


def test_by_counting(answer):
    """40 clicks and 960 others; 5 % of the others are 48."""
    assert answer.undo_sampling(40 / (40 + 48), 0.05) == pytest.approx(0.04)


def test_nothing_to_undo(answer):
    assert answer.undo_sampling([0.3], 1.0) == pytest.approx([0.3])


def test_certainty_stays_certain(answer):
    assert answer.undo_sampling([0.0, 1.0], 0.05).tolist() == [0.0, 1.0]


def test_the_order_does_not_change(answer):
    p = np.linspace(0, 1, 101)
    assert (np.diff(answer.undo_sampling(p, 0.05)) > 0).all()


def test_rows_and_hours_by_hand(answer):
    """Of 1,000 impressions 40 are clicks, and 96 of 960 others stay."""
    assert answer.rows_left(1_000, 0.04, 0.1) == pytest.approx(136)
    assert answer.rows_left(1_000, 0.04, 1.0) == pytest.approx(1_000)
    assert answer.rows_left(16.8e9, 0.04, 0.05) == pytest.approx(1.4784e9)
    assert answer.training_hours(28_800, 2, rows_a_second=4) == 1
