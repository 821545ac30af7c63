import random
from itertools import product

import pytest


def test_rates_by_hand(answer):
    assert answer.a_second(86_400, 6, 3) == 18
    assert answer.table_bytes(50e6, 10, 4, 20) == 3e9


def test_prefixes_against_all_of_them(answer):
    words = [w for n in (1, 2, 3) for w in product("abcd", repeat=n)]
    assert answer.prefixes(4, 3) == len(words)
    assert answer.prefixes(26, 3) == 18_278


def test_the_table_against_a_scan(answer):
    rng = random.Random(0)
    scores = {"".join(rng.choices("abc", k=rng.randrange(1, 6))): rng.choice([2, 10, 10**9, 7]) for _ in range(80)}
    table = answer.build(scores, 4)
    assert set(table) == {q[:n] for q in scores for n in range(1, len(q) + 1)}
    for prefix, found in table.items():
        assert found == sorted((q for q in scores if q.startswith(prefix)), key=lambda q: (-scores[q], q))[:4]


@pytest.mark.parametrize("k", [1, 2, 10])
def test_a_query_in_both_lists_comes_once_with_the_higher_score(answer, k):
    merged = answer.merge([(5, "b"), (4, "a")], [(9, "a"), (5, "c")], k)
    assert merged == ["a", "b", "c"][:k]
