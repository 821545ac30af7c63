import numpy as np
import pytest


@pytest.mark.parametrize("gain, factor", [(1, np.sqrt(0.5)), (np.sqrt(2), 1), (2, np.sqrt(2))])
def test_plain_network_multiplies_by_the_gain_over_root_two(answer, gain, factor):
    logs = [np.log(answer.gradient_norms(30, gain, seed=s)[0]) for s in range(20)]
    assert np.mean(logs) / 30 == pytest.approx(np.log(factor), abs=0.03)


def test_scaled_branches_keep_the_gradient(answer):
    firsts = [answer.gradient_norms(100, np.sqrt(2), 0.1, seed=s)[0] for s in range(10)]
    assert 0.5 < np.median(firsts) < 4


def test_a_branch_of_zero_passes_the_gradient_on(answer):
    norms = answer.gradient_norms(10, 5.0, branch=0.0)
    assert norms == pytest.approx([norms[0]] * 10)


def test_clipping_keeps_the_direction(answer):
    grads, norm = answer.clip_by_norm([np.array([3.0, 0.0]), np.array([[4.0]])], limit=1)
    assert norm == pytest.approx(5)
    assert grads[0] == pytest.approx([0.6, 0]) and grads[1] == pytest.approx(np.array([[0.8]]))


@pytest.mark.parametrize("size", [0.0, 1e-200, 0.3])
def test_small_gradients_stay(answer, size):
    """The square of 1e-200 is zero, so its norm is zero too, and nothing may be divided by it."""
    with np.errstate(divide="raise", invalid="raise"):
        grads, _ = answer.clip_by_norm([np.array([size])], limit=1)
    assert grads[0] == pytest.approx([size], abs=0)


def test_a_norm_below_one_is_clipped_if_the_limit_is_lower(answer):
    [grad], norm = answer.clip_by_norm([np.array([0.3])], limit=0.1)
    assert norm == pytest.approx(0.3) and grad == pytest.approx([0.1])


@pytest.mark.parametrize("branch", [None, 0.5])
def test_norms_agree_with_measured_slopes(answer, branch):
    """Move the input of every layer a little and see how far the output, weighted by g, moves."""
    depth, width, gain, h = 4, 5, 1.5, 1e-6
    rng = np.random.default_rng(3)
    x = rng.normal(size=width)
    weights = [rng.normal(0, gain / np.sqrt(width), (width, width)) for _ in range(depth)]
    g = rng.normal(size=width) / np.sqrt(width)

    def forward(x, layers):
        for W in layers:
            out = np.maximum(x, 0) @ W
            x = out if branch is None else x + branch * out
        return x

    expected = []
    for layer in range(depth):
        at, rest = forward(x, weights[:layer]), weights[layer:]
        slopes = [(forward(at + e, rest) - forward(at - e, rest)) @ g / (2 * h) for e in h * np.eye(width)]
        expected.append(np.linalg.norm(slopes))
    norms = answer.gradient_norms(depth, gain, branch, width=width, seed=3)
    assert norms == pytest.approx(expected, rel=1e-5)


def test_dead_units_pass_nothing_back(answer):
    """A chain of single units is dead after its first negative weight: every later input is exactly zero."""
    assert answer.gradient_norms(30, 1.0, width=1) == [0.0] * 30
