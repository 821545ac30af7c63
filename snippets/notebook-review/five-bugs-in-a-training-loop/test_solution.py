"""Each check holds for the repaired loop and fails on the loop under review."""

import importlib.util
from itertools import groupby
from pathlib import Path

import numpy as np
import pytest


def data(n, seed=0):
    rng = np.random.default_rng(seed)
    y = rng.integers(0, 3, n)
    return rng.normal(0, 1.3, (n, 10)) + np.eye(3, 10)[y] * 2, y


# --8<-- [start:checks]
def each_step_follows_the_gradient_of_its_own_batch(code):
    x, y = data(8)
    net, check = (code.Net(10, 6, 3, dropout=0.0) for _ in "ab")
    code.train(net, x, y, x, y, epochs=1, batch=4, rate=0.1)
    for i in (0, 4):
        check.zero_grad()
        check.backward(code.cross_entropy(check.forward(x[i:i + 4]), y[i:i + 4])[1])
        check.step(0.1)
    assert np.allclose(net.p["w1"], check.p["w1"])


def evaluating_twice_gives_the_same_number(code):
    net, (x, y) = code.Net(10, 6, 3), data(50)
    assert code.evaluate(net, x, y, 25) == code.evaluate(net, x, y, 25)


def the_loss_does_not_depend_on_the_batch(code):
    net, (x, y) = code.Net(10, 6, 3, dropout=0.0), data(50)
    losses = [code.evaluate(net, x, y, batch)["loss"] for batch in (50, 48, 7)]
    assert np.allclose(losses, losses[0])


def a_confident_right_model_has_almost_no_loss(code):
    net, (x, y) = code.Net(3, 3, 3, dropout=0.0), (np.eye(3), np.arange(3))
    net.p = {"w1": np.eye(3), "w2": 50 * np.eye(3)}
    assert code.evaluate(net, x, y, 3)["loss"] < 0.01


def the_best_epoch_is_what_you_get(code):
    (x, y), (x_val, y_val) = data(60), data(60, 1)
    net = code.Net(10, 32, 3, dropout=0.0)
    history = code.train(net, x, y, x_val, y_val, epochs=25, batch=20, rate=1.5)
    assert min(history) < history[-1]
    assert np.isclose(code.evaluate(net, x_val, y_val, 20)["loss"], min(history))
# --8<-- [end:checks]


CHECKS = [each_step_follows_the_gradient_of_its_own_batch, evaluating_twice_gives_the_same_number,
          the_loss_does_not_depend_on_the_batch, a_confident_right_model_has_almost_no_loss,
          the_best_epoch_is_what_you_get]


@pytest.fixture
def starter():
    path = Path(__file__).parent / "starter.py"
    spec = importlib.util.spec_from_file_location("reviewed", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("check", CHECKS)
def test_repaired(answer, check):
    check(answer)


@pytest.mark.parametrize("check", CHECKS)
def test_the_defect_is_real(starter, check):
    with pytest.raises(AssertionError):
        check(starter)


def test_dropout_is_on_in_every_epoch_and_off_while_evaluating(answer):
    modes = []

    class Spy(answer.Net):
        def forward(self, x):
            modes.append(self.training)
            return super().forward(x)

    x, y = data(8)
    answer.train(Spy(10, 6, 3), x, y, x, y, epochs=3, batch=4, rate=0.1)
    assert [mode for mode, _ in groupby(modes)] == [True, False] * 3


def test_evaluate_restores_the_mode(answer):
    net, (x, y) = answer.Net(10, 6, 3), data(8)
    for mode in (True, False):
        net.training = mode
        answer.evaluate(net, x, y, 4)
        assert net.training is mode


def test_the_gradient_agrees_with_a_difference_quotient(answer):
    net, (x, y) = answer.Net(10, 6, 3, dropout=0.0), data(12)
    net.backward(answer.cross_entropy(net.forward(x), y)[1])
    for name in ("w1", "w2"):
        for place in ((0, 0), (2, 1)):
            losses = []
            for change in (1e-6, -1e-6):
                net.p[name][place] += change
                losses.append(answer.cross_entropy(net.forward(x), y)[0])
                net.p[name][place] -= change
            assert np.isclose((losses[0] - losses[1]) / 2e-6, net.grad[name][place], atol=1e-5)


def test_the_loss_is_the_mean_over_cases(answer):
    net, (x, y) = answer.Net(10, 6, 3, dropout=0.0), data(50)
    report = answer.evaluate(net, x, y, 16)
    logits = net.forward(x)
    assert np.isclose(report["loss"], answer.cross_entropy(logits, y)[0])
    assert report["accuracy"] == (logits.argmax(axis=1) == y).mean()


def test_the_floor_of_a_double_softmax(answer):
    """A perfect prediction of three classes still costs 0.55, and its gradient is not zero."""
    loss, gradient = answer.cross_entropy(np.eye(3), np.arange(3))
    assert np.isclose(loss, np.log(np.e + 2) - 1) and round(loss, 2) == 0.55
    assert (abs(gradient) > 0.05).all()


def test_the_data_stay_as_they_are(answer):
    x, y = data(20)
    before = x.copy(), y.copy()
    answer.train(answer.Net(10, 6, 3), x, y, x, y, epochs=2, batch=8, rate=0.1)
    assert (x == before[0]).all() and (y == before[1]).all()
