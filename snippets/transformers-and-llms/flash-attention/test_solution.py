import numpy as np
import pytest


def plain(Q, K, V):
    s = Q @ K.T / Q.shape[1] ** 0.5
    e = np.exp(s - s.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True) @ V


@pytest.mark.parametrize("n, m, block", [(10, 10, 3), (64, 64, 64), (65, 130, 64), (1, 200, 16), (50, 7, 100)])
def test_blocks_change_nothing(answer, n, m, block):
    rng = np.random.default_rng(n)
    Q, K, V = rng.normal(size=(n, 8)), rng.normal(size=(m, 8)), rng.normal(size=(m, 5))
    before = Q.copy()
    assert answer.attention_in_blocks(Q, K, V, block) == pytest.approx(plain(Q, K, V))
    assert np.array_equal(Q, before)


@pytest.mark.parametrize("size", [1e2, 1e4])
def test_large_scores_do_not_overflow(answer, size):
    rng = np.random.default_rng(3)
    Q, K = size * rng.normal(size=(2, 40, 8))
    V = rng.normal(size=(40, 5))
    assert answer.attention_in_blocks(Q, K, V, 8) == pytest.approx(plain(Q, K, V))


def test_scores_that_grow_with_every_block(answer):
    Q, K, V = np.ones((2, 1)), np.arange(0.0, 1000, 100)[:, None], np.arange(10.0)[:, None]
    assert answer.attention_in_blocks(Q, K, V, 2) == pytest.approx(np.full((2, 1), 9.0))
