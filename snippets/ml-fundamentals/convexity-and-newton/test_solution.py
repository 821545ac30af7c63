"""Derivatives against finite differences; both methods against each other."""

import numpy as np


def data(seed):
    rng = np.random.default_rng(seed)
    x = np.c_[np.ones(200), rng.normal(size=(200, 2))]
    return x, (rng.random(200) < 1 / (1 + np.exp(-x @ [0.3, 1.0, -0.5]))).astype(float)


def test_derivatives(answer):
    x, y = data(0)
    w = np.array([0.2, -0.4, 0.7])
    _, gradient, hessian = answer.parts(w, x, y)
    for i, step in enumerate(np.eye(3) * 1e-5):
        up, down = answer.parts(w + step, x, y), answer.parts(w - step, x, y)
        assert abs((up[0] - down[0]) / 2e-5 - gradient[i]) < 1e-8
        assert np.allclose((up[1] - down[1]) / 2e-5, hessian[i], atol=1e-8)


def test_hessian_is_positive_definite(answer):
    x, y = data(1)
    for w in np.random.default_rng(2).normal(size=(20, 3)):
        assert np.linalg.eigvalsh(answer.parts(w, x, y)[2])[0] > 0


def test_both_reach_the_same_optimum(answer):
    x, y = data(3)
    start = np.zeros(3)
    assert np.allclose(answer.newton(start, x, y, 10), answer.descent(start, x, y, 3000, 1.0), atol=1e-6)
    assert (start == 0).all()


def test_loss_does_not_overflow(answer):
    x, y = data(4)
    assert np.isfinite(answer.parts(np.array([0.0, 300.0, 0.0]), x, y)[0])
