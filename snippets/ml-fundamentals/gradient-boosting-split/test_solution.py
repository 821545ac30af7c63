import numpy as np
import pytest

X = np.array([1.0, 2, 3, 4, 5, 6])
Y = np.array([0, 0, 0, 1, 0, 1])


def objective(g, h, w, lam):
    """Second-order change of the loss of one leaf of weight w."""
    return g.sum() * w + (h.sum() + lam) * w**2 / 2


def test_log_loss_at_even_odds(answer):
    g, h = answer.log_loss_step(np.array([0, 1]), np.zeros(2))
    assert g.tolist() == [0.5, -0.5] and h.tolist() == [0.25, 0.25]


def test_gradient_and_hessian_are_the_derivatives(answer):
    def loss(m):
        return np.log1p(np.exp(m)) - 1 * m

    g, h = answer.log_loss_step(np.array([1]), np.array([0.7]))
    e = 1e-4
    assert g[0] == pytest.approx((loss(0.7 + e) - loss(0.7 - e)) / (2 * e), rel=1e-5)
    assert h[0] == pytest.approx((loss(0.7 + e) - 2 * loss(0.7) + loss(0.7 - e)) / e**2, rel=1e-4)


def test_by_hand(answer):
    gain, cut = answer.best_split(X, *answer.log_loss_step(Y, np.zeros(6)))
    assert cut == 3.5
    assert gain == pytest.approx((1.5**2 / 1.75 + 0.5**2 / 1.75 - 1 / 2.5) / 2)


def test_the_gain_is_the_fall_in_the_objective(answer):
    rng = np.random.default_rng(0)
    for lam in (0.0, 1.0, 7.0):
        x, g, h = rng.normal(size=30), rng.normal(size=30), rng.random(30) + 0.1
        gain, cut = answer.best_split(x, g, h, lam)
        falls = []
        for t in np.sort(x)[:-1]:
            parts = [(g[x <= t], h[x <= t]), (g[x > t], h[x > t])]
            after = sum(objective(*p, answer.leaf_weight(*p, lam), lam) for p in parts)
            falls.append(objective(g, h, answer.leaf_weight(g, h, lam), lam) - after)
        assert gain == pytest.approx(max(falls))


def test_the_leaf_weight_is_best(answer):
    g, h = np.array([1.0, -3.0]), np.array([0.5, 1.0])
    w = answer.leaf_weight(g, h, 2.0)
    assert all(objective(g, h, w, 2.0) < objective(g, h, w + d, 2.0) for d in (-0.01, 0.01))


def test_gamma_is_the_cost_of_a_split(answer):
    g, h = answer.log_loss_step(Y, np.zeros(6))
    gain, _ = answer.best_split(X, g, h)
    assert answer.best_split(X, g, h, gamma=gain + 0.01) == (0.0, None)
    assert answer.best_split(X, g, h, gamma=gain / 2)[0] == pytest.approx(gain / 2)


@pytest.mark.parametrize("x", [np.ones(6), np.arange(1.0)])
def test_nothing_to_split(answer, x):
    g, h = np.arange(len(x)) - 2.5, np.ones(len(x))
    assert answer.best_split(x, g, h) == (0.0, None)


def test_a_split_that_gains_exactly_nothing_is_not_made(answer):
    assert answer.best_split(X, np.zeros(6), np.ones(6)) == (0.0, None)


def test_equal_values_stay_together(answer):
    x, g = np.array([1.0, 1, 2, 2]), np.array([-9.0, 1, 1, 1])
    assert answer.best_split(x, g, np.ones(4))[1] == 1.5


def test_the_order_of_rows_does_not_matter(answer):
    g, h = answer.log_loss_step(Y, np.zeros(6))
    mixed = np.array([3, 1, 5, 0, 4, 2])
    assert answer.best_split(X[mixed], g[mixed], h[mixed]) == pytest.approx(answer.best_split(X, g, h))


def test_a_split_between_equal_rows_does_not_pay(answer):
    g, h = answer.log_loss_step(np.array([0, 0]), np.zeros(2))
    assert answer.best_split(X[:2], g, h) == (0.0, None)  # two small leaves are shrunk more
    assert answer.leaf_weight(g, h, lam=0.5) == pytest.approx(-1)
    assert answer.leaf_weight(g, h) == pytest.approx(-2 / 3)


def test_the_callers_arrays_stay_as_they_are(answer):
    x, g, h = np.array([3.0, 1, 2, 2]), np.array([-0.5, 0.5, 0.5, -0.5]), np.full(4, 0.25)
    answer.best_split(x, g, h)
    assert x.tolist() == [3, 1, 2, 2] and g.tolist() == [-0.5, 0.5, 0.5, -0.5] and (h == 0.25).all()
