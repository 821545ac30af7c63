"""BPTT against finite differences; the LSTM step against gates at their limits."""

import numpy as np


def test_bptt_matches_finite_differences(answer):
    rng = np.random.default_rng(0)
    xs, target = rng.normal(size=(6, 3)), rng.normal(size=4)
    u, w = rng.normal(size=(3, 4)), rng.normal(size=(4, 4)) / 2
    _, dw = answer.bptt(xs, target, u, w)
    for i, j in np.ndindex(4, 4):
        step = np.zeros_like(w)
        step[i, j] = 1e-5
        slope = (answer.bptt(xs, target, u, w + step)[0] - answer.bptt(xs, target, u, w - step)[0]) / 2e-5
        assert abs(dw[i, j] - slope) < 1e-7


def test_open_forget_and_closed_input_gate_keep_the_cell(answer):
    b = np.repeat([50.0, -50.0, 50.0, 0.0], 2)
    h, c = answer.lstm_step(np.ones(3), np.zeros(2), np.array([0.3, -2.0]), np.zeros((5, 8)), b)
    assert np.allclose(c, [0.3, -2.0])
    assert np.allclose(h, np.tanh([0.3, -2.0]))


def test_closed_forget_gate_overwrites_the_cell(answer):
    b = np.repeat([-50.0, 50.0, 50.0, 1.0], 2)
    _, c = answer.lstm_step(np.ones(3), np.zeros(2), np.array([9.0, 9.0]), np.zeros((5, 8)), b)
    assert np.allclose(c, np.tanh(1.0))
