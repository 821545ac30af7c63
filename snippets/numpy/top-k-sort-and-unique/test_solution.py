import numpy as np
import pytest


def reference(scores, k):
    return sorted((i for i, s in enumerate(scores) if s == s), key=lambda i: (-scores[i], i))[:k]


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("k", [0, 1, 3, 40, 99])
def test_agrees_with_sorting_everything(answer, seed, k):
    rng = np.random.default_rng(seed)
    scores = np.where(rng.random(40) < 0.1, np.nan, 1000 + rng.integers(0, 8, 40) * 1e-3)
    assert answer.top_k(scores, k).tolist() == reference(scores.tolist(), k)


def test_all_equal(answer):
    assert answer.top_k(np.full(50, 7.0), 5).tolist() == [0, 1, 2, 3, 4]


@pytest.mark.parametrize("kind", [np.uint8, np.int64, np.float32])
def test_types(answer, kind):
    scores = np.array([0, 200, 3, 200], dtype=np.uint8).astype(kind)
    assert answer.top_k(scores, 4).tolist() == [1, 3, 2, 0]


def test_the_ends_of_int64(answer):
    scores = np.array([5, -2**63, 2**63 - 1, 2**63 - 2])
    assert answer.top_k(scores, 4).tolist() == [2, 3, 0, 1]


def test_infinities_and_nan(answer):
    scores = np.array([-np.inf, np.nan, np.inf, 0.0, np.nan])
    assert answer.top_k(scores, 5).tolist() == [2, 3, 0]
    assert answer.top_k(np.array([np.nan]), 1).tolist() == []
    assert answer.top_k(np.array([]), 3).tolist() == []


@pytest.mark.parametrize("values", [["s2", "s10", "s2", "a"], [10, 2, 10, 10**9], [3.5], []])
def test_codes(answer, values):
    numbers, distinct = answer.codes(np.array(values))
    assert distinct.tolist() == list(dict.fromkeys(values))
    assert distinct[numbers].tolist() == values if values else numbers.tolist() == []


def test_codes_of_many(answer):
    values = np.random.default_rng(0).integers(0, 30, 200)
    numbers, distinct = answer.codes(values)
    seen = {v: i for i, v in enumerate(dict.fromkeys(values.tolist()))}
    assert numbers.tolist() == [seen[v] for v in values.tolist()] and distinct.tolist() == list(seen)
