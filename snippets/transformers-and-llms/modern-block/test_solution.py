import math

import numpy as np
import pytest


def attention_by_hand(q, k, v):
    n, heads, size = q.shape
    out = np.zeros_like(q)
    for h in range(heads):
        shared = h * k.shape[1] // heads
        for i in range(n):
            s = [q[i, h] @ k[j, shared] / math.sqrt(size) for j in range(i + 1)]
            e = np.exp(np.array(s) - max(s))
            out[i, h] = e / e.sum() @ v[:i + 1, shared]
    return out


@pytest.mark.parametrize("heads, kv_heads", [(8, 2), (6, 3), (4, 4), (4, 1)])
def test_grouped_attention_against_loops(answer, heads, kv_heads):
    rng = np.random.default_rng(heads + kv_heads)
    q = rng.normal(size=(7, heads, 5))
    k, v = rng.normal(size=(2, 7, kv_heads, 5))
    before = [a.copy() for a in (q, k, v)]
    assert answer.grouped_attention(q, k, v) == pytest.approx(attention_by_hand(q, k, v))
    assert all(np.array_equal(a, b) for a, b in zip((q, k, v), before))


def test_large_scores_keep_the_mask(answer):
    rng = np.random.default_rng(0)
    q, k = 1e4 * rng.normal(size=(2, 6, 2, 4))
    v = rng.normal(size=(6, 2, 4))
    assert answer.grouped_attention(q, k, v) == pytest.approx(attention_by_hand(q, k, v))


def test_rms_norm_keeps_the_mean(answer):
    x = np.array([[3.0, 4.0], [30.0, 40.0]])
    expected = np.array([[3, 4], [3, 4]]) / math.sqrt(12.5)
    assert answer.rms_norm(x, np.ones(2)) == pytest.approx(expected, rel=1e-6)


def test_rms_norm_scales_each_column(answer):
    x = np.array([[1.0, -1.0]])
    assert answer.rms_norm(x, np.array([2.0, 5.0])) == pytest.approx(np.array([[2.0, -5.0]]), rel=1e-5)


def test_eps_stands_under_the_root(answer):
    x = np.full((1, 4), 1e-3)
    assert answer.rms_norm(x, np.ones(4), 1e-6) == pytest.approx(np.full((1, 4), 1 / math.sqrt(2)))
    assert not answer.rms_norm(np.zeros((1, 4)), np.ones(4)).any()


def test_half_precision_does_not_overflow(answer):
    x = np.full((2, 8), 300, dtype=np.float16)
    out = answer.rms_norm(x, np.ones(8, dtype=np.float16))
    assert out.dtype == np.float16
    assert out == pytest.approx(np.ones((2, 8)), rel=1e-3)


@pytest.mark.parametrize("dtype", [np.float16, np.float32, np.float64])
def test_rms_norm_leaves_its_input(answer, dtype):
    x, scale = np.arange(6, dtype=dtype).reshape(2, 3), np.full(3, 2, dtype=dtype)
    assert answer.rms_norm(x, scale).dtype == dtype
    assert np.array_equal(x, np.arange(6).reshape(2, 3)) and np.array_equal(scale, [2, 2, 2])


def test_swiglu_leaves_its_input(answer):
    given = [np.ones((2, 3)), np.ones((3, 4)), np.ones((3, 4)), np.ones((4, 3))]
    answer.swiglu(*given)
    assert all((a == 1).all() for a in given)


@pytest.mark.parametrize("seed", range(5))
def test_swiglu_against_loops(answer, seed):
    rng = np.random.default_rng(seed)
    x, gate, up, down = (rng.normal(size=s) for s in ((3, 4), (4, 6), (4, 6), (6, 4)))
    hidden = [[(g := row @ gate[:, j]) / (1 + math.exp(-g)) * (row @ up[:, j]) for j in range(6)] for row in x]
    assert answer.swiglu(x, gate, up, down) == pytest.approx(np.array(hidden) @ down)


def test_swiglu_without_overflow(answer):
    with np.errstate(over="raise"):
        out = answer.swiglu(np.array([[1.0]]), np.array([[-2000.0]]), np.eye(1), np.eye(1))
    assert out == pytest.approx(0)
