import numpy as np
import pytest


def case(seed=0, tokens=40, d=6, experts=5):
    rng = np.random.default_rng(seed)
    x, W = rng.normal(size=(tokens, d)), rng.normal(size=(d, experts))
    matrices = rng.normal(size=(experts, d, d))
    return x, W, [lambda v, M=M: np.tanh(v @ M) for M in matrices]


@pytest.mark.parametrize("k", [1, 2, 5])
def test_against_a_loop_over_tokens(answer, k):
    x, W, networks = case()
    given = x.copy()
    out = answer.mixture(x, W, networks, k)
    for row, result in zip(x, out):
        z = row @ W
        best = sorted(range(5), key=lambda i: -z[i])[:k]
        e = np.exp([z[i] for i in best])
        expected = sum(w * networks[i](row[None])[0] for w, i in zip(e / e.sum(), best))
        assert result == pytest.approx(expected)
    assert np.array_equal(x, given)


def test_an_expert_without_tokens_is_not_called(answer):
    def fail(v):
        raise AssertionError("called")
    x, W = np.ones((3, 1)), np.array([[2.0, 1.0, -1.0]])
    out = answer.mixture(x, W, [lambda v: v, lambda v: 2 * v, fail], 2)
    assert out == pytest.approx(np.full((3, 1), 1 + 1 / (1 + np.e)))


def test_experts_read_against_draws(answer):
    rng = np.random.default_rng(1)
    draws = [len({e for _ in range(10) for e in rng.choice(16, 2, replace=False)}) for _ in range(2_000)]
    assert answer.experts_read(16, 2, 10) == pytest.approx(np.mean(draws), rel=0.02)
    assert answer.experts_read(16, 2, 1) == pytest.approx(2)
