import random

import pytest


def test_decay_by_hand(answer):
    assert answer.decayed_count([8, 4, 2], 1) == pytest.approx(2 + 4 / 2 + 8 / 4)
    assert answer.decayed_count([], 7) == 0
    assert answer.decayed_count([100] + [0] * 7, 7) == pytest.approx(50)


@pytest.mark.parametrize("half_life", [1, 7, 30])
@pytest.mark.parametrize("ratio", [1.5, 3, 10])
def test_overtaking_agrees_with_the_counts(answer, half_life, ratio):
    steady = answer.decayed_count([1_000] * 900, half_life)
    day = next(d for d in range(1, 900) if answer.decayed_count([1_000 * ratio] * d, half_life) > steady)
    assert day - 1 <= answer.days_to_overtake(ratio, half_life) <= day


def test_reciprocal_rank(answer):
    assert answer.reciprocal_rank(["a", "b", "c"], "b") == 0.5
    assert answer.reciprocal_rank(["a"], "z") == 0.0
    assert answer.reciprocal_rank([], "z") == 0.0


def test_keys_saved_against_a_walk(answer):
    rng = random.Random(0)
    queries = ["red shoes", "red shirt", "rain coat", "rain", "r"]
    for _ in range(50):
        order = rng.sample(queries, len(queries))

        def suggest(prefix):
            return [q for q in order if q.startswith(prefix)]
        for query in queries:
            typed = next((t for t in range(1, len(query) + 1) if query in suggest(query[:t])[:2]), None)
            expected = 0.0 if typed is None else 1 - (typed + 1) / (len(query) + 1)
            assert answer.keys_saved(query, suggest, 2) == pytest.approx(expected)


def test_a_suggestion_below_the_fold_saves_nothing(answer):
    assert answer.keys_saved("ab", lambda p: ["x"] * 5 + ["ab"]) == 0.0
    assert answer.keys_saved("abcdefghi", lambda p: ["abcdefghi"]) == pytest.approx(0.8)
