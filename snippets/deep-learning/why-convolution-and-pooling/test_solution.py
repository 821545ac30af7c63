import numpy as np
import pytest


def bump(start, size=16):
    signal = np.zeros(size)
    signal[start : start + 3] = 1, 3, 1
    return signal


def test_response_is_twice_the_middle_minus_its_neighbours(answer):
    x = np.random.default_rng(0).normal(size=12)
    expected = [2 * x[i] - x[i - 1] - x[i + 1] for i in range(1, 11)]
    assert answer.detect(x)[1:-1] == pytest.approx(expected)


@pytest.mark.parametrize("shift", [1, 2, 5, 7])
def test_equivariance(answer, shift):
    """Shift, then convolve, equals convolve, then shift, while the border stays zero."""
    x = bump(5)
    assert answer.detect(np.roll(x, shift)).tolist() == np.roll(answer.detect(x), shift).tolist()


def test_the_border_breaks_equivariance(answer):
    x = bump(0)
    assert answer.detect(np.roll(x, -1)).tolist() != np.roll(answer.detect(x), -1).tolist()


def test_pooling_is_invariant_until_the_peak_leaves_its_window(answer):
    outputs = [answer.pooled(bump(start), 4).tolist() for start in (5, 6, 7)]
    assert outputs == [[0, 4, 0, 0], [0, 4, 0, 0], [0, 0, 4, 0]]


def test_global_pooling_is_invariant(answer):
    assert {answer.pooled(bump(start), 16).item() for start in range(1, 13)} == {4}


def test_pooling_takes_the_largest_of_each_window(answer):
    x = np.random.default_rng(1).normal(size=12)
    response = answer.detect(x).tolist()
    assert answer.pooled(x, 3).tolist() == [max(response[i : i + 3]) for i in (0, 3, 6, 9)]
