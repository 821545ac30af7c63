import itertools
import random

import pytest


def test_packing_respects_the_budget_and_puts_the_best_last(answer):
    rng = random.Random(0)
    for _ in range(200):
        items = [(rng.choice([0.1, 0.5, 0.9]), rng.randrange(1, 900), f"s{i}") for i in range(rng.randrange(9))]
        got = answer.pack(items, 1_000)
        size = {text: tokens for _, tokens, text in items}
        score = {text: s for s, _, text in items}
        assert sum(size[t] for t in got) <= 1_000
        assert [score[t] for t in got] == sorted(score[t] for t in got)
        left = 1_000 - sum(size[t] for t in got)
        assert all(size[t] > left for t in size if t not in got)


def test_a_large_snippet_does_not_stop_the_smaller_ones(answer):
    assert answer.pack([(0.9, 5_000, "big"), (0.5, 10, "small")], 100) == ["small"]
    assert answer.pack([], 100) == []


def test_the_score_decides_before_the_size(answer):
    small = [(0.2, 10, f"small{i}") for i in range(9)]
    assert answer.pack([*small, (0.9, 95, "best")], 100) == ["best"]
    assert answer.pack([(0.5, 60, "b"), (0.9, 60, "a"), (0.4, 40, "c")], 100) == ["c", "a"]


def test_pass_at_k_against_enumeration(answer):
    for n, c, k in (5, 2, 1), (6, 1, 3), (6, 4, 3), (4, 0, 2), (4, 4, 1):
        outcomes = [True] * c + [False] * (n - c)
        draws = list(itertools.combinations(outcomes, k))
        assert answer.pass_at_k(n, c, k) == pytest.approx(sum(map(any, draws)) / len(draws))


def test_pass_at_one_is_the_share_and_the_naive_formula_is_not_pass_at_k(answer):
    assert answer.pass_at_k(20, 6, 1) == pytest.approx(0.3)
    assert abs(answer.pass_at_k(5, 2, 3) - (1 - 0.6**3)) > 0.1


def test_latency_by_hand(answer):
    assert answer.latency(2_000, 30, 40_000, 5, [40, 75, 20, 20]) == pytest.approx(355)
    assert answer.latency(2_000, 12, 40_000, 5, [40, 75, 20, 20]) == pytest.approx(265)
