import numpy as np
import pytest
from sklearn.preprocessing import RobustScaler


def test_bounds_come_from_training_rows(answer):
    clipper = answer.Clipper(0, 0.5).fit([0, 1, 2, 3, 1e9])
    assert clipper.transform([-5, 1, 2, 7]).tolist() == [[0, 1], [1, 0], [2, 0], [2, 1]]


def test_transform_of_later_rows_does_not_move_the_bounds(answer):
    clipper = answer.Clipper().fit(np.arange(101))
    before = clipper.bounds.tolist()
    clipper.transform([1e12, np.inf])
    assert clipper.bounds.tolist() == before == [1, 99]


def test_infinities_are_clipped_and_missing_values_stay(answer):
    clipper = answer.Clipper().fit([*range(101), np.nan])
    found = clipper.transform([np.inf, -np.inf, np.nan])
    assert found[:2].tolist() == [[99, 1], [1, 1]]
    assert np.isnan(found[2, 0]) and found[2, 1] == 0


def test_the_order_of_values_is_kept(answer):
    x = np.random.default_rng(0).standard_cauchy(300)
    clipped = answer.Clipper(0.05, 0.95).fit(x).transform(x)[:, 0]
    assert (np.diff(clipped[np.argsort(x)]) >= 0).all()
    assert len(np.unique(clipped)) == pytest.approx(270, abs=3)


def test_robust_scale_like_scikit_learn(answer):
    x = np.random.default_rng(1).standard_cauchy(200)
    expected = RobustScaler().fit(x[:100, None]).transform(x[100:, None])[:, 0]
    assert answer.robust_scale(x[:100], x[100:]) == pytest.approx(expected)


def test_a_constant_column_does_not_divide_by_zero(answer):
    assert answer.robust_scale([5, 5, 5], [5, 6]).tolist() == [0, 1]
