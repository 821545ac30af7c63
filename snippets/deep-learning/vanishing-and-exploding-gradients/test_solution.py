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


@pytest.mark.parametrize("size", [0.0, 0.3])
def test_small_gradients_stay(answer, size):
    grads, _ = answer.clip_by_norm([np.array([size])], limit=1)
    assert grads[0] == pytest.approx([size])
