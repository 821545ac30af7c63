import numpy as np
import pytest


def vectors(n, d, seed):
    return np.random.default_rng(seed).normal(size=(n, d))


def test_by_hand(answer):
    queries = np.array([[2 * np.log(3), 0, 0, 0]])
    keys = np.array([[1.0, 5, 5, 5], [0.0, 7, 7, 7]])
    assert answer.attention_weights(queries, keys) == pytest.approx(np.array([[0.75, 0.25]]))


def test_weights_of_each_query_add_up_to_one(answer):
    weights = answer.attention_weights(vectors(3, 16, 0), vectors(5, 16, 1))
    assert weights.shape == (3, 5)
    assert weights.sum(axis=1) == pytest.approx(np.ones(3))


def test_the_number_of_keys_does_not_change_the_scale(answer):
    queries, keys = vectors(1, 16, 0), vectors(5, 16, 1)
    few = answer.attention_weights(queries, keys)[0]
    twice = answer.attention_weights(queries, np.vstack([keys, keys]))[0]
    assert twice[:5] == pytest.approx(few / 2)


@pytest.mark.parametrize("d", [16, 256, 4_096])
def test_width_does_not_change_the_spread(answer, d):
    """Scores of standard deviation 1 leave some two fifths of 64 tokens in play."""
    weights = answer.attention_weights(vectors(200, d, 2), vectors(64, d, 3))
    assert 20 < answer.effective_tokens(weights).mean() < 30


@pytest.mark.parametrize("seed", range(10))
def test_agrees_with_the_definition(answer, seed):
    rng = np.random.default_rng(seed)
    m, n, d = rng.integers(1, 12, 3)
    queries, keys = rng.normal(size=(m, d)), rng.normal(size=(n, d))
    expected = np.empty((m, n))
    for i in range(m):
        e = [np.exp(sum(queries[i] * keys[j]) / d**0.5) for j in range(n)]
        expected[i] = np.array(e) / sum(e)
    assert answer.attention_weights(queries, keys) == pytest.approx(expected)


def test_what_the_caller_passed_is_unchanged(answer):
    queries, keys = vectors(3, 16, 0), vectors(5, 16, 1)
    before = queries.copy(), keys.copy()
    weights = answer.attention_weights(queries, keys)
    assert (queries == before[0]).all() and (keys == before[1]).all()
    kept = weights.copy()
    answer.effective_tokens(weights)
    assert (weights == kept).all()


def test_large_scores_do_not_overflow(answer):
    weights = answer.attention_weights(1e4 * vectors(2, 8, 4), vectors(3, 8, 5))
    assert np.isfinite(weights).all()


def test_half_precision_overflows_unless_the_query_is_scaled_first(answer):
    """30 * 30 * 128 is beyond the largest float16, 65,504."""
    queries, keys = np.full((1, 128), 30, dtype=np.float16), np.full((2, 128), 30, dtype=np.float16)
    assert answer.attention_weights(queries, keys).tolist() == [[0.5, 0.5]]


@pytest.mark.parametrize("weights, count", [
    ([0, 1, 0], 1), ([1 / 3] * 3, 3), ([0.5, 0.5, 0], 2), ([0.5, 0.25, 0.25], 8 / 3)])
def test_effective_tokens(answer, weights, count):
    assert answer.effective_tokens(np.array(weights)) == pytest.approx(count)
