import numpy as np
import pytest
from sklearn.metrics import roc_auc_score

RNG = np.random.default_rng(0)
Y = np.repeat(np.arange(60) % 3 == 0, 5).astype(int)
UNIT = np.repeat(np.arange(60), 5)
X = RNG.normal(size=(300, 3))


def remembers_units(x, y, unit):
    """Splits by row, so that each unit's label is known from its other rows."""
    train = np.arange(len(y)) % 5 > 0
    label = {u: y[train & (unit == u)][0] for u in np.unique(unit)}
    return roc_auc_score(y[~train], [label[u] for u in unit[~train]])


def looks_at_x(x, y, unit):
    return roc_auc_score(y, x[:, 0])


def test_a_column_that_is_the_label(answer):
    x = np.column_stack([X, Y, -Y])
    assert answer.each_feature_alone(x, Y)[3:] == pytest.approx([1, 1])
    assert (answer.each_feature_alone(X, Y) < 0.65).all()


def test_a_constant_column_is_at_chance_level(answer):
    assert answer.each_feature_alone(np.ones((300, 1)), Y) == pytest.approx([0.5])


def test_agrees_with_scikit_learn(answer):
    coarse = np.round(X)  # many ties
    theirs = [roc_auc_score(Y, column) for column in coarse.T]
    expected = [max(area, 1 - area) for area in theirs]
    assert answer.each_feature_alone(coarse, Y) == pytest.approx(expected)


def test_shuffled_labels_expose_a_unit_on_both_sides(answer):
    assert answer.auc_on_shuffled_labels(remembers_units, X, Y, UNIT) == pytest.approx(1)


def test_shuffled_labels_clear_an_honest_pipeline(answer):
    x = X + 2 * Y[:, None]
    assert looks_at_x(x, Y, UNIT) > 0.85
    assert answer.auc_on_shuffled_labels(looks_at_x, x, Y, UNIT) == pytest.approx(0.5, abs=0.1)


def test_labels_move_as_a_whole(answer):
    seen = []

    def spy(x, y, unit):
        seen.append(y)
        return 0.5

    answer.auc_on_shuffled_labels(spy, X, Y, UNIT, repeats=2)
    for labels in seen:
        assert labels.sum() == Y.sum() and (labels != Y).any()
        assert all(len(set(labels[UNIT == u])) == 1 for u in range(60))
    assert len(seen) == 2


def test_the_order_of_rows_does_not_matter(answer):
    mixed = RNG.permutation(300)
    result = answer.auc_on_shuffled_labels(remembers_units, X[mixed], Y[mixed], UNIT[mixed])
    assert result == pytest.approx(1)


def test_a_unit_with_two_labels_is_refused(answer):
    with pytest.raises(ValueError):
        answer.auc_on_shuffled_labels(looks_at_x, X, Y, np.arange(300) // 10)


def test_the_callers_arrays_stay_as_they_are(answer):
    x, y, unit = X.copy(), Y.copy(), UNIT.copy()
    answer.each_feature_alone(x, y)
    answer.auc_on_shuffled_labels(looks_at_x, x, y, unit)
    assert (x == X).all() and (y == Y).all() and (unit == UNIT).all()
