import numpy as np
import pytest


def data(seed=0, n=80, d=3):
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(n, d)) + 2
    return x, x @ np.arange(1, d + 1) + 7 + rng.normal(size=n)


def least_squares(x, y):
    w = np.linalg.lstsq(np.column_stack([x, np.ones(len(x))]), y, rcond=None)[0]
    return w[:-1], w[-1]


def test_by_hand(answer):
    loss, dw, db = answer.loss_and_gradient(np.array([[1.0], [3.0]]), np.array([2.0, 4.0]), np.array([1.0]), 0.0, 0.5)
    assert (loss, dw.tolist(), db) == (1.5, [-3.0], -2.0)


@pytest.mark.parametrize("l2", [0.0, 0.3])
def test_gradient_by_differences(answer, l2):
    x, y = data()
    rng = np.random.default_rng(1)
    w, b, e = rng.normal(size=3), 0.7, 1e-5

    def loss(w, b):
        return answer.loss_and_gradient(x, y, w, b, l2)[0]

    _, dw, db = answer.loss_and_gradient(x, y, w, b, l2)
    numeric = [(loss(w + e * u, b) - loss(w - e * u, b)) / (2 * e) for u in np.eye(3)]
    assert dw == pytest.approx(np.array(numeric), rel=1e-6)
    assert db == pytest.approx((loss(w, b + e) - loss(w, b - e)) / (2 * e), rel=1e-6)


@pytest.mark.parametrize("seed", range(4))
def test_agrees_with_least_squares(answer, seed):
    x, y = data(seed)
    w, b = answer.fit(x, y)
    expected = least_squares(x, y)
    assert w == pytest.approx(expected[0])
    assert b == pytest.approx(expected[1])


def test_columns_of_any_unit(answer):
    """Bytes, seconds and a share: a rate that suits one column diverges on another."""
    x, y = data()
    units = np.array([1e9, 1.0, 1e-4])
    w, b = answer.fit(x * units, y)
    expected = least_squares(x, y)
    assert w * units == pytest.approx(expected[0])
    assert b == pytest.approx(expected[1])


def test_many_rows(answer):
    """A summed gradient grows with the rows, and a rate that was fine diverges."""
    x, y = data(n=2_000)
    w, b = answer.fit(x, y, steps=200)
    expected = least_squares(x, y)
    assert w == pytest.approx(expected[0])
    assert b == pytest.approx(expected[1])


def test_integer_rows(answer):
    w, b = answer.fit(np.array([[1], [2], [3]], dtype=np.uint8), np.array([3, 5, 7], dtype=np.uint8))
    assert w == pytest.approx(np.array([2]))
    assert b == pytest.approx(1)


def test_a_constant_column_gets_no_weight(answer):
    x, y = data(d=2)
    w, b = answer.fit(np.column_stack([x, np.full(len(x), 0.1)]), y)
    expected = least_squares(x, y)
    assert w[2] == 0
    assert w[:2] == pytest.approx(expected[0])
    assert b == pytest.approx(expected[1])


@pytest.mark.parametrize("l2", [0.1, 2.0])
def test_ridge_agrees_with_its_closed_form(answer, l2):
    x, y = data(5)
    z = (x - x.mean(0)) / x.std(0)
    v = np.linalg.solve(z.T @ z / len(y) + l2 * np.eye(3), z.T @ y / len(y))
    w, b = answer.fit(x, y, l2)
    assert w == pytest.approx(v / x.std(0))
    assert b + x.mean(0) @ w == pytest.approx(y.mean())   # the bias is not shrunk


def test_a_large_target(answer):
    x, y = data()
    assert answer.fit(x, y + 1e9)[1] == pytest.approx(answer.fit(x, y)[1] + 1e9, abs=1e-3)


def test_no_penalty_unless_asked(answer):
    loss, dw, db = answer.loss_and_gradient(np.array([[1.0], [3.0]]), np.array([2.0, 4.0]), np.array([1.0]), 0.0)
    assert (loss, dw.tolist(), db) == (1, [-4], -2)


def test_starts_from_zero(answer):
    w, b = answer.fit(*data(), steps=0)
    assert (w.tolist(), b) == ([0, 0, 0], 0)


def test_a_column_of_zeros(answer):
    x, y = data(d=2)
    w, b = answer.fit(np.column_stack([x, np.zeros(len(x))]), y)
    assert w == pytest.approx(np.append(least_squares(x, y)[0], 0))
