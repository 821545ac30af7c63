import numpy as np
import pytest

MAY_CHANGE = ("sgd", "adam")  # the state


def test_momentum_by_hand(answer):
    state = {}
    w = answer.sgd(1.0, 2.0, state, lr=0.1, momentum=0.5)
    assert w == pytest.approx(0.8)
    assert answer.sgd(w, 2.0, state, lr=0.1, momentum=0.5) == pytest.approx(0.5)


def test_constant_gradient_reaches_ten_times_the_step(answer):
    state, w = {}, 0.0
    for _ in range(300):
        before, w = w, answer.sgd(w, 1.0, state, lr=0.1)
    assert before - w == pytest.approx(1.0)


@pytest.mark.parametrize("gradient", [1e-4, 1.0, 1e4, -7.0])
def test_first_step_of_adam_is_the_rate_whatever_the_gradient(answer, gradient):
    assert answer.adam(0.0, gradient, {}, lr=0.01) == pytest.approx(-0.01 * np.sign(gradient), rel=1e-3)


def test_adam_second_step_by_hand(answer):
    state = {}
    w = answer.adam(0.0, 1.0, state, lr=0.1)
    m, v = (0.9 * 0.1 + 0.1 * 3) / (1 - 0.81), (0.999 * 0.001 + 0.001 * 9) / (1 - 0.999**2)
    assert answer.adam(w, 3.0, state, lr=0.1) == pytest.approx(w - 0.1 * m / np.sqrt(v))


def test_decay_alone_shrinks_by_the_rate_times_decay(answer):
    assert answer.adam(1.0, 0.0, {}, lr=0.1, decay=0.5) == pytest.approx(0.95)


def test_l2_is_rescaled_by_adam(answer):
    weak, strong = (answer.adam(1.0, 0.0, {}, lr=0.1, l2=c) for c in (0.01, 1.0))
    assert weak == pytest.approx(strong, abs=1e-6) == pytest.approx(0.9, abs=1e-6)


def test_a_gradient_as_small_as_eps_takes_half_a_step(answer):
    assert answer.adam(0.0, 1e-8, {}, lr=0.01) == pytest.approx(-0.005)
