import numpy as np
import pytest

pytestmark = pytest.mark.filterwarnings("error")


def data(seed=0, n=120):
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(n, 2))
    return x, (x @ [1.5, -1.0] - 1 + rng.logistic(size=n) > 0).astype(int)


def test_by_hand(answer):
    """Score log 3 means p = 3/4: with label 1 the loss is log(4/3), and the error -1/4."""
    loss, dw, db = answer.loss_and_gradient(np.array([[2.0]]), np.array([1]), np.array([np.log(3) / 2]), 0.0)
    assert loss == pytest.approx(np.log(4 / 3))
    assert dw == pytest.approx(np.array([-0.5]))
    assert db == pytest.approx(-0.25)


@pytest.mark.parametrize("l2", [0.0, 0.4])
def test_gradient_by_differences(answer, l2):
    x, y = data()
    w, b, e = np.array([0.8, 2.0]), -0.5, 1e-5

    def loss(w, b):
        return answer.loss_and_gradient(x, y, w, b, l2)[0]

    _, dw, db = answer.loss_and_gradient(x, y, w, b, l2)
    numeric = [(loss(w + e * u, b) - loss(w - e * u, b)) / (2 * e) for u in np.eye(2)]
    assert dw == pytest.approx(np.array(numeric), rel=1e-6)
    assert db == pytest.approx((loss(w, b + e) - loss(w, b - e)) / (2 * e), rel=1e-6)


@pytest.mark.parametrize("score", [40.0, 1_000.0, 1e9])
def test_a_confident_mistake_costs_its_score(answer, score):
    x = np.array([[1.0], [-1.0]])
    loss, dw, _ = answer.loss_and_gradient(x, np.array([0, 1]), np.array([score]), 0.0)
    assert loss == pytest.approx(score)
    assert dw == pytest.approx(np.array([1]))
    assert answer.loss_and_gradient(x, np.array([1, 0]), np.array([score]), 0.0)[0] == pytest.approx(0, abs=1e-9)


def test_probabilities_of_large_scores(answer):
    p = answer.probability(np.array([[-1e9], [-40.0], [0], [40], [1e9]]), np.array([1.0]), 0.0)
    assert p[[0, 2, 4]].tolist() == [0, 0.5, 1]
    assert p[1] == pytest.approx(np.exp(-40), rel=1e-9)   # not rounded to 0


def test_agrees_with_scikit_learn(answer):
    """LogisticRegression(C=1 / (0.02 * 120), tol=1e-12) of scikit-learn 1.9."""
    w, b = answer.fit(*data(), l2=0.02)
    assert w == pytest.approx(np.array([1.05931454, -1.14145863]), abs=1e-6)
    assert b == pytest.approx(-0.71737973, abs=1e-6)


@pytest.mark.parametrize("l2", [0.01, 1.0])
def test_the_mean_probability_is_the_share_of_positives(answer, l2):
    x, y = data(3)
    w, b = answer.fit(x, y, l2)
    assert answer.probability(x, w, b).mean() == pytest.approx(y.mean(), abs=1e-6)


@pytest.mark.parametrize("kind", [bool, np.uint8, np.int8, float])
def test_labels_of_any_type(answer, kind):
    x, y = data(1)
    got, expected = answer.fit(x, y.astype(kind)), answer.fit(x, y)
    assert got[0] == pytest.approx(expected[0])
    assert got[1] == pytest.approx(expected[1])


def test_separable_classes_stay_finite(answer):
    x = np.array([[-2.0], [-1.0], [1.0], [2.0]])
    w, b = answer.fit(x, np.array([0, 0, 1, 1]))
    assert 1 < w[0] < 10
    assert abs(b) < 1e-6


def test_larger_columns_do_not_diverge(answer):
    x, y = data(2)
    w, b = answer.fit(50 * x, y, l2=0.0)
    assert answer.loss_and_gradient(50 * x, y, w, b)[0] < 0.5
