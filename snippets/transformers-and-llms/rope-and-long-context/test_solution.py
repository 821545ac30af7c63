import numpy as np
import pytest


def test_score_depends_on_the_distance_only(answer):
    rng = np.random.default_rng(0)
    q, k = rng.normal(size=(2, 1, 64))
    def score(m, n):
        return (answer.rotate(q, [m]) @ answer.rotate(k, [n]).T).item()
    assert score(7, 3) == pytest.approx(score(1007, 1003))
    assert score(7, 3) != pytest.approx(score(3, 7))


def test_lengths_are_kept(answer):
    x = np.random.default_rng(1).normal(size=(5, 8))
    turned = answer.rotate(x, np.arange(5))
    assert np.linalg.norm(turned, axis=1) == pytest.approx(np.linalg.norm(x, axis=1))


def test_position_zero_changes_nothing(answer):
    x = np.arange(8.0).reshape(1, 8)
    assert answer.rotate(x, [0]) == pytest.approx(x)


def test_as_complex_numbers(answer):
    rng = np.random.default_rng(2)
    x = rng.normal(size=(4, 16))
    given = x.copy()
    positions = np.array([2, 10, 0, 4096])
    z = x[:, 0::2] + 1j * x[:, 1::2]
    z = z * np.exp(1j * np.outer(positions, answer.frequencies(16, 500.0)))
    turned = answer.rotate(x, positions, 500.0)
    assert turned[:, 0::2] == pytest.approx(z.real)
    assert turned[:, 1::2] == pytest.approx(z.imag)
    assert np.array_equal(x, given)
