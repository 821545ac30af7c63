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


@pytest.mark.parametrize("size", [1, 1e3, 1e5])
@pytest.mark.parametrize("sign", [1, -1])
def test_no_score_is_large_enough_to_get_past_the_mask(answer, size, sign):
    """With keys equal to minus the queries, the visible scores reach -1e10."""
    x, (Wq, _, Wv), positions = case()
    given = size * x, (Wq, sign * Wq, Wv), size * positions
    full, _ = answer.extend(given[0], None, *given[1:])
    prefix, _ = answer.extend(given[0][:5], None, *given[1:])
    chunked, _ = in_parts(answer, *given, [2, 3, 4])
    assert full[:5] == pytest.approx(prefix, rel=1e-9, abs=1e-9 * size)
    assert chunked == pytest.approx(full, rel=1e-9, abs=1e-9 * size)


@pytest.mark.parametrize("seed", range(20))
def test_random_splits_give_the_same(answer, seed):
    rng = np.random.default_rng(seed)
    x, weights, positions = case(n=17, d=6, seed=seed)
    sizes = np.diff([0, *np.flatnonzero(rng.random(16) < 0.4) + 1, 17])
    positions = np.vstack([positions] * 2)
    out, cache = in_parts(answer, x, weights, positions, sizes)
    assert out == pytest.approx(plain(x, weights, positions))
    assert len(cache[0]) == len(cache[1]) == 17


def test_what_the_caller_passed_is_unchanged(answer):
    x, weights, positions = case()
    _, cache = answer.extend(x[:5], None, weights, positions)
    given = x, weights, positions, *cache
    before = [a.copy() for a in given]
    answer.extend(x[5:7], cache, weights, positions)
    assert all(np.array_equal(a, b) for a, b in zip(given, before))


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
