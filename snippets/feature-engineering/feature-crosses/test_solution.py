import numpy as np
import pytest


def test_parts_do_not_run_together(answer):
    left, right = answer.cross(["ab", "a"], ["c", "bc"])
    assert left != right
    left, right = answer.cross(["a,b", "a"], ["c", "b,c"])
    assert left != right


def test_equal_rows_share_a_category(answer):
    first, second, third = answer.cross([2, 10, 2], ["x", "x", "x"])
    assert first == third != second


def test_columns_of_unequal_length_are_an_error(answer):
    with pytest.raises(ValueError):
        answer.cross(["a"], ["b", "c"])


def test_unknown_combinations_are_zero(answer):
    X = answer.one_hot(["a", "b", "a"], ["b", "never", "a"])
    assert X.tolist() == [[0, 1], [0, 0], [1, 0]]


def test_a_cross_makes_xor_linear(answer):
    a, b = np.array([0, 0, 1, 1]), np.array([0, 1, 0, 1])
    X = answer.one_hot(answer.cross(a, b), answer.cross(a, b))
    weights = np.linalg.lstsq(X, a ^ b, rcond=None)[0]
    assert X @ weights == pytest.approx(a ^ b)
    plain = np.column_stack([np.ones(4), a, b])
    assert plain @ np.linalg.lstsq(plain, a ^ b, rcond=None)[0] == pytest.approx(np.full(4, 0.5))


def test_support_by_hand(answer):
    assert answer.support(["a"] * 20 + ["b"] * 19 + ["c"]) == (3, 0.5)
