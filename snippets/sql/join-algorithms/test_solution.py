import random
from collections import Counter

import pytest


def rows(rng, n, keys):
    return [(rng.choice(keys), f"{rng.random():.6f}") for _ in range(n)]


def prepared(name, side):
    """A merge join takes sorted rows without NULLs."""
    return sorted(row for row in side if row[0] is not None) if name == "merge_join" else side


@pytest.mark.parametrize("name", ["nested_loop", "hash_join", "merge_join"])
def test_all_three_find_the_same_pairs(answer, name):
    join = getattr(answer, name)
    for seed in range(60):
        rng = random.Random(seed)
        keys = [2, 10, 10**9, 10**9 + 1, None] if seed % 2 else list(range(30))
        left, right = rows(rng, rng.randrange(9), keys), rows(rng, rng.randrange(12), keys)
        expected = Counter((x, y) for a, x in left for b, y in right if a is not None and a == b)
        assert Counter(join(prepared(name, left), prepared(name, right))) == expected


@pytest.mark.parametrize("name", ["nested_loop", "hash_join", "merge_join"])
def test_an_empty_side_and_repeated_keys(answer, name):
    join = getattr(answer, name)
    assert join([], [(1, "a")]) == join([(1, "a")], []) == []
    assert len(join([(7, "a"), (7, "b")], [(7, "c"), (7, "d"), (7, "e")])) == 6


def test_a_range_condition_needs_the_nested_loop(answer):
    left, right = [(1, "a"), (5, "b")], [(3, "c"), (9, "d")]
    assert answer.nested_loop(left, right, lambda a, b: a < b) == [("a", "c"), ("a", "d"), ("b", "d")]


def test_the_steps_of_the_figure_are_those_of_the_join(answer):
    for seed in range(30):
        rng = random.Random(seed)
        left = sorted(rng.choices(range(8), k=6))
        right = sorted(rng.choices(range(8), k=7))
        found = [(i, j) for i, _, js in answer.merge_steps(left, right) for j in js]
        pairs = answer.merge_join([(a, i) for i, a in enumerate(left)], [(b, j) for j, b in enumerate(right)])
        assert found == pairs
        assert len(answer.merge_steps(left, right)) <= len(left) + len(right)
