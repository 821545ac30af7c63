import numpy as np
import pytest


def case(n=9, d=4, seed=0):
    rng = np.random.default_rng(seed)
    return rng.normal(size=(n, d)), rng.normal(size=(3, d, d)), rng.normal(size=(20, d))


def in_parts(answer, x, weights, positions, sizes):
    cache, outputs, start = None, [], 0
    for m in sizes:
        out, cache = answer.extend(x[start:start + m], cache, weights, positions)
        outputs.append(out)
        start += m
    return np.vstack(outputs), cache


def plain(x, weights, positions):
    """Row by row, each over its own prefix: nothing to mask, nothing kept."""
    x = x + positions[:len(x)]
    q, k, v = (x @ W for W in weights)
    rows = []
    for i in range(len(x)):
        e = np.exp(k[:i + 1] @ q[i] / x.shape[1] ** 0.5)
        rows.append(e / e.sum() @ v[:i + 1])
    return np.array(rows)


def test_one_pass_is_causal_attention(answer):
    x, weights, positions = case()
    out, _ = answer.extend(x, None, weights, positions)
    assert out == pytest.approx(plain(x, weights, positions))


@pytest.mark.parametrize("sizes", [[1] * 9, [5, 1, 1, 1, 1], [4, 5], [1, 8], [3, 3, 3]])
def test_any_split_gives_the_same(answer, sizes):
    x, weights, positions = case()
    out, _ = in_parts(answer, x, weights, positions, sizes)
    assert out == pytest.approx(plain(x, weights, positions))


def test_large_scores_do_not_overflow(answer):
    x, weights, positions = case()
    out, _ = in_parts(answer, x, 100 * weights, positions, [4, 1, 4])
    assert np.isfinite(out).all()


def test_cache_has_every_token_once(answer):
    x, weights, positions = case()
    _, (keys, values) = in_parts(answer, x, weights, positions, [4, 1, 1])
    shifted = x[:6] + positions[:6]
    assert keys == pytest.approx(shifted @ weights[1])
    assert values == pytest.approx(shifted @ weights[2])


def test_two_continuations_of_one_prefix_do_not_disturb_each_other(answer):
    x, weights, positions = case()
    _, prefix = answer.extend(x[:5], None, weights, positions)
    first, _ = answer.extend(x[5:6], prefix, weights, positions)
    answer.extend(-x[5:6], prefix, weights, positions)
    again, _ = answer.extend(x[5:6], prefix, weights, positions)
    assert again == pytest.approx(first) and len(prefix[0]) == 5
