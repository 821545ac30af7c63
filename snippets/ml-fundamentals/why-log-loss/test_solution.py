import numpy as np
import pytest
from sklearn.linear_model import LogisticRegression

MARGINS = np.array([-5.0, -1.0, 0.0, 0.5, 4.0])


@pytest.mark.parametrize("y", [0, 1])
@pytest.mark.parametrize("name", ["log_loss", "squared_error"])
def test_the_slope_is_the_derivative(answer, name, y):
    loss, e = getattr(answer, name), 1e-6
    expected = (loss(y, MARGINS + e)[0] - loss(y, MARGINS - e)[0]) / (2 * e)
    assert loss(y, MARGINS)[1] == pytest.approx(expected, abs=1e-8)


def test_log_loss_by_hand(answer):
    value, slope = answer.log_loss(1, 0.0)
    assert value == pytest.approx(np.log(2)) and slope == pytest.approx(-0.5)


def test_huge_margins_stay_finite(answer):
    with np.errstate(over="raise", invalid="raise", divide="raise"):
        assert answer.log_loss(0, np.array([1e4]))[0] == pytest.approx(1e4)
        assert answer.log_loss(1, np.array([-1e4]))[0] == pytest.approx(1e4)


def test_symmetry(answer):
    assert answer.log_loss(1, MARGINS)[0] == pytest.approx(answer.log_loss(0, -MARGINS)[0])


def test_only_log_loss_pulls_on_a_confident_mistake(answer):
    assert answer.log_loss(1, -12.0)[1] == pytest.approx(-1, abs=1e-4)
    assert abs(answer.squared_error(1, -12.0)[1]) < 1e-4


@pytest.mark.parametrize("name", ["log_loss", "squared_error"])
def test_both_are_smallest_at_the_true_probability(answer, name):
    p = np.linspace(0.01, 0.99, 99)
    m = np.log(p / (1 - p))
    loss = getattr(answer, name)
    expected = 0.3 * loss(1, m)[0] + 0.7 * loss(0, m)[0]
    assert p[np.argmin(expected)] == pytest.approx(0.3)


def test_log_loss_is_convex_and_squared_error_is_not(answer):
    m = np.linspace(-10, 10, 401)
    assert (np.diff(answer.log_loss(1, m)[1]) >= 0).all()
    assert (np.diff(answer.squared_error(1, m)[1]) < 0).any()


def test_descent_finds_what_scikit_learn_finds(answer):
    rng = np.random.default_rng(0)
    x = rng.normal(size=(300, 2))
    y = (rng.random(300) < 1 / (1 + np.exp(-x @ [1.0, -2.0]))).astype(int)
    theirs = LogisticRegression(C=1e8, fit_intercept=False).fit(x, y).coef_[0]
    assert answer.descend(answer.log_loss, x, y, np.zeros(2), 2_000) == pytest.approx(theirs, abs=1e-3)


def test_one_step_of_descent_by_hand(answer):
    x, y, start = np.eye(2), np.array([1, 0]), np.zeros(2)  # both slopes are one half, halved by the mean
    assert answer.descend(answer.log_loss, x, y, start, 1) == pytest.approx([0.25, -0.25])
    assert answer.descend(answer.log_loss, x, y, start, 1, rate=0.1) == pytest.approx([0.025, -0.025])


def test_descent_leaves_the_callers_arrays_as_they_are(answer):
    x, y, w = np.eye(2), np.array([0, 1]), np.array([3.0, -3.0])
    answer.descend(answer.log_loss, x, y, w, 5)
    assert (x == np.eye(2)).all() and y.tolist() == [0, 1] and w.tolist() == [3, -3]
