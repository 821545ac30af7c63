import math

import numpy as np
import pytest

pytestmark = pytest.mark.filterwarnings("error")


def weights(seed=0, d=3, m=2):
    rng = np.random.default_rng(seed)
    return {"x": rng.normal(size=(4 * m, d)), "h": rng.normal(size=(4 * m, m)), "b": rng.normal(size=4 * m)}


def plain(x, w):
    """The six equations, number by number."""
    m = w["h"].shape[1]
    out = np.zeros((*x.shape[:2], m))
    for n in range(len(x)):
        h, c = [0.0] * m, [0.0] * m
        for t in range(x.shape[1]):
            z = [sum(w["x"][r, j] * x[n, t, j] for j in range(x.shape[2]))
                 + sum(w["h"][r, j] * h[j] for j in range(m)) + w["b"][r] for r in range(4 * m)]
            s = [1 / (1 + math.exp(-v)) for v in z]
            c = [s[m + j] * c[j] + s[j] * math.tanh(z[2 * m + j]) for j in range(m)]
            h = [s[3 * m + j] * math.tanh(c[j]) for j in range(m)]
            out[n, t] = h
    return out


def test_by_hand(answer):
    """Zero weights: the gates are 1/2, and the bias makes the candidate 1."""
    w = {"x": np.zeros((4, 1)), "h": np.zeros((4, 1)), "b": np.array([0.0, 0.0, 100.0, 0.0])}
    hidden, _ = answer.forward(np.ones((1, 2, 1)), w)          # candidate 1: c = 0.5, then 0.75
    assert hidden.ravel() == pytest.approx(np.array([0.5 * math.tanh(0.5), 0.5 * math.tanh(0.75)]))


@pytest.mark.parametrize("seed", range(3))
def test_agrees_with_the_equations(answer, seed):
    x, w = np.random.default_rng(seed).normal(size=(2, 5, 3)), weights(seed)
    assert answer.forward(x, w)[0] == pytest.approx(plain(x, w))


def test_an_open_forget_gate_remembers(answer):
    """Store 1 at the first step, keep the gate shut, and read after 500 steps."""
    w = {"x": np.array([[200.0], [0], [0], [0]]), "h": np.zeros((4, 1)), "b": np.array([-100.0, 100, 100, 100])}
    x = np.zeros((1, 500, 1))
    x[0, 0] = 1
    assert answer.forward(x, w)[0].ravel() == pytest.approx(np.full(500, math.tanh(1)))


def test_huge_inputs(answer):
    x = 1e6 * np.array([[[1.0, -1, 1], [-1, 1, -1]]])
    hidden, cache = answer.forward(x, weights())
    dx, dw = answer.backward(np.ones_like(hidden), cache, weights())
    assert all(np.isfinite(a).all() for a in (hidden, dx, *dw.values()))


def check_gradients(answer, x, w, grad):
    def value(x, w):
        return float((answer.forward(x, w)[0] * grad).sum())

    hidden, cache = answer.forward(x, w)
    dx, dw = answer.backward(grad, cache, w)
    assert set(dw) == set(w)
    assert hidden.shape == grad.shape
    for name, array, found in [("input", x, dx), *((k, w[k], dw[k]) for k in w)]:
        numeric = np.empty(array.shape)
        for at in np.ndindex(array.shape):
            ends = []
            for e in (1e-5, -1e-5):
                moved = array.copy()
                moved[at] += e
                ends.append(value(moved, w) if name == "input" else value(x, w | {name: moved}))
            numeric[at] = (ends[0] - ends[1]) / 2e-5
        assert found == pytest.approx(numeric, rel=1e-5, abs=1e-8), name


def test_gradients_by_differences(answer):
    rng = np.random.default_rng(1)
    check_gradients(answer, rng.normal(size=(2, 4, 3)), weights(1), rng.normal(size=(2, 4, 2)))


def test_gradients_of_the_last_state_only(answer):
    """Nothing arrives at the earlier outputs, so all of it comes through time."""
    rng = np.random.default_rng(2)
    grad = np.zeros((1, 4, 2))
    grad[:, -1] = rng.normal(size=2)
    check_gradients(answer, rng.normal(size=(1, 4, 3)), weights(2), grad)


def test_the_gradient_survives_an_open_gate(answer):
    w = {"x": np.array([[0.0], [0], [1], [0]]), "h": np.zeros((4, 1)), "b": np.array([100.0, 100, 0, 100])}
    x = np.zeros((1, 300, 1))
    hidden, cache = answer.forward(x, w)
    grad = np.zeros_like(hidden)
    grad[:, -1] = 1
    assert answer.backward(grad, cache, w)[0].ravel() == pytest.approx(np.ones(300))


def test_integer_inputs(answer):
    x = np.array([[[1, 0, 2], [3, 1, 0]]], dtype=np.uint8)
    assert answer.forward(x, weights())[0] == pytest.approx(plain(x.astype(float), weights()))
