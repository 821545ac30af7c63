import numpy as np
import pytest


def weights(d, seed=0):
    return np.random.default_rng(seed).normal(0, d**-0.5, (4, d, d))


def tokens(n, d, seed=1):
    return np.random.default_rng(seed).normal(size=(n, d))


def by_loops(x, Wq, Wk, Wv, Wo, heads, causal):
    """The definition, one head and one token at a time."""
    n, d = x.shape
    size = d // heads
    mixed = np.zeros((n, d))
    for h in range(heads):
        part = slice(h * size, (h + 1) * size)
        q, k, v = (x @ Wq)[:, part], (x @ Wk)[:, part], (x @ Wv)[:, part]
        for i in range(n):
            seen = range(i + 1) if causal else range(n)
            e = np.array([np.exp(q[i] @ k[j] / np.sqrt(size)) for j in seen])
            mixed[i, part] = sum(w * v[j] for w, j in zip(e / e.sum(), seen))
    return mixed @ Wo


@pytest.mark.parametrize("heads", [1, 2, 4])
@pytest.mark.parametrize("causal", [True, False])
def test_agrees_with_the_definition(answer, heads, causal):
    x, W = tokens(5, 8), weights(8)
    assert answer.attention(x, *W, heads, causal) == pytest.approx(by_loops(x, *W, heads, causal))


def test_the_future_does_not_change_the_past(answer):
    x, W = tokens(6, 8), weights(8)
    changed = x.copy()
    changed[4:] += 10
    before, after = answer.attention(x, *W, 2), answer.attention(changed, *W, 2)
    assert after[:4] == pytest.approx(before[:4])
    assert not np.allclose(after[4:], before[4:])


@pytest.mark.parametrize("sign", [1, -1])
@pytest.mark.parametrize("size", [1.0, 1e3, 1e5])
def test_no_score_is_large_enough_to_get_past_the_mask(answer, size, sign):
    """With keys equal to minus the queries, the visible scores reach -1e10.

    A mask that writes or adds -1e4 (or -1e9) then favours the future.
    """
    x, (Wq, _, Wv, Wo) = size * tokens(6, 8), weights(8)
    full = answer.attention(x, Wq, sign * Wq, Wv, Wo, 2)
    for n in range(1, 6):
        prefix = answer.attention(x[:n], Wq, sign * Wq, Wv, Wo, 2)
        assert full[:n] == pytest.approx(prefix, rel=1e-9, abs=1e-9 * size)


def test_what_the_caller_passed_is_unchanged(answer):
    x, W, rng = tokens(5, 8), weights(8), np.random.default_rng(3)
    up, down = rng.normal(size=(8, 32)), rng.normal(size=(32, 8))
    given = x, W, up, down
    before = [a.copy() for a in given]
    answer.attention(x, *W, 2)
    answer.norm(x)
    answer.block(x, W, up, down, 2)
    assert all((a == b).all() for a, b in zip(given, before))


def test_the_first_token_sees_itself_only(answer):
    x, W = tokens(4, 8), weights(8)
    assert answer.attention(x, *W, 2)[0] == pytest.approx(x[0] @ W[2] @ W[3])


def test_a_mixture_of_equal_tokens_is_the_same_token(answer):
    x, one = np.tile(tokens(1, 8), (5, 1)), np.eye(8)
    assert answer.attention(x, *weights(8)[:2], one, one, 2) == pytest.approx(x)


def test_without_mask_and_positions_outputs_follow_the_order_of_inputs(answer):
    x, W = tokens(6, 8), weights(8)
    order = np.random.default_rng(2).permutation(6)
    shuffled = answer.attention(x[order], *W, 2, causal=False)
    assert shuffled == pytest.approx(answer.attention(x, *W, 2, causal=False)[order])


def test_large_scores_do_not_overflow(answer):
    assert np.isfinite(answer.attention(100 * tokens(5, 8), *weights(8), 2)).all()


def test_each_token_is_normalised(answer):
    y = answer.norm(5 + 3 * tokens(4, 64))
    assert y.mean(axis=1) == pytest.approx(np.zeros(4), abs=1e-9)
    assert y.std(axis=1) == pytest.approx(np.ones(4), abs=1e-3)


def test_a_block_adds_to_its_input(answer):
    x = tokens(5, 8)
    idle = answer.block(x, np.zeros((4, 8, 8)), np.zeros((8, 32)), np.zeros((32, 8)), 2)
    assert idle == pytest.approx(x)


def test_the_network_works_on_each_token_alone(answer):
    x, rng = tokens(5, 8), np.random.default_rng(3)
    up, down = rng.normal(size=(8, 32)), rng.normal(size=(32, 8))
    together = answer.block(x, np.zeros((4, 8, 8)), up, down, 2)
    alone = [answer.block(x[[i]], np.zeros((4, 8, 8)), up, down, 2)[0] for i in range(5)]
    assert together == pytest.approx(np.array(alone))


def test_a_block_normalises_before_each_part(answer):
    x, W, rng = 5 + 3 * tokens(5, 8), weights(8), np.random.default_rng(3)
    up, down = rng.normal(size=(8, 32)), rng.normal(size=(32, 8))
    middle = x + by_loops(answer.norm(x), *W, 2, causal=True)
    expected = middle + np.maximum(answer.norm(middle) @ up, 0) @ down
    assert answer.block(x, W, up, down, 2) == pytest.approx(expected)


@pytest.mark.parametrize("d, layers, count", [(768, 12, 124_439_808), (1_024, 24, 354_823_168)])
def test_counts_gpt_2(answer, d, layers, count):
    assert answer.parameters(50_257, 1_024, d, layers) == count


@pytest.mark.filterwarnings("error")
def test_a_token_of_equal_numbers_is_normalised_to_zero(answer):
    assert answer.norm(np.full((2, 8), 3.0)).tolist() == [[0] * 8] * 2
