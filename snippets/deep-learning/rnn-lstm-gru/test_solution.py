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


def test_cell_may_keep_and_add_at_once(answer):
    b = np.repeat([50.0, 50.0, -50.0, 1.0], 2)
    h, c = answer.lstm_step(np.ones(3), np.zeros(2), np.array([9.0, -4.0]), np.zeros((5, 8)), b)
    assert np.allclose(c, np.array([9.0, -4.0]) + np.tanh(1.0))
    assert np.allclose(h, 0)


def test_step_against_one_unit_at_a_time(answer):
    rng = np.random.default_rng(2)
    x, h, c = rng.normal(size=3), rng.normal(size=4), rng.normal(size=4)
    w, b = rng.normal(size=(7, 16)), rng.normal(size=16)
    before = [v.copy() for v in (x, h, c, w, b)]
    new_h, new_c = answer.lstm_step(x, h, c, w, b)
    for unit in range(4):
        f, i, o, g = (sum(x[k] * w[k, j] for k in range(3)) + sum(h[k] * w[3 + k, j] for k in range(4)) + b[j]
                      for j in (unit, 4 + unit, 8 + unit, 12 + unit))
        cell = c[unit] / (1 + np.exp(-f)) + np.tanh(g) / (1 + np.exp(-i))
        assert abs(new_c[unit] - cell) < 1e-12
        assert abs(new_h[unit] - np.tanh(cell) / (1 + np.exp(-o))) < 1e-12
    assert all(np.array_equal(a, v) for a, v in zip(before, (x, h, c, w, b)))
