import itertools
import math
import random
from collections import Counter

import pytest


@pytest.mark.parametrize(("size", "k"), [(0, 3), (1, 3), (3, 3), (2, 0), (0, 0), (10, 3)])
def test_size_of_the_sample(answer, size, k):
    items = [("item", n) for n in range(size)]
    chosen = answer.sample(iter(items), k, random.Random(1))
    assert len(chosen) == min(size, k)
    assert len(set(chosen)) == len(chosen)
    assert set(chosen) <= set(items)


def test_equal_items_count_separately(answer):
    assert answer.sample(iter("aaaa"), 3, random.Random(1)) == ["a", "a", "a"]


RUNS = 3_000


@pytest.mark.parametrize(("size", "k"), [(6, 2), (5, 1), (4, 3)])
def test_every_subset_is_equally_likely(answer, size, k):
    rng = random.Random(27)
    counts = Counter(frozenset(answer.sample(iter(range(size)), k, rng)) for _ in range(RUNS))
    subsets = [frozenset(subset) for subset in itertools.combinations(range(size), k)]
    expected = RUNS / len(subsets)
    chi_square = sum((counts[subset] - expected) ** 2 / expected for subset in subsets)
    degrees = len(subsets) - 1
    assert chi_square < degrees + 5 * math.sqrt(2 * degrees)


def test_the_same_seed_gives_the_same_sample(answer):
    first, second = (answer.sample(iter(range(1_000)), 10, random.Random(28)) for _ in range(2))
    assert first == second


class Item:
    alive = 0

    def __init__(self):
        Item.alive += 1

    def __del__(self):
        Item.alive -= 1


def test_keeps_only_the_sample_in_memory(answer):
    most = 0

    def stream():
        nonlocal most
        for _ in range(500):
            yield Item()
            most = max(most, Item.alive)

    answer.sample(stream(), 5, random.Random(29))
    assert most <= 8


def test_weights(answer):
    if not hasattr(answer, "weighted_sample"):
        return  # a follow-up, not part of the task
    rng = random.Random(30)
    pairs = [("a", 1), ("b", 2), ("c", 5)]
    counts = Counter(answer.weighted_sample(iter(pairs), 1, rng)[0] for _ in range(2_000))
    for item, weight in pairs:
        assert abs(counts[item] / 2_000 - weight / 8) < 0.05
    # b is in a sample of two: first, or second after a or c
    expected = 2 / 8 + 1 / 8 * 2 / 7 + 5 / 8 * 2 / 3
    found = sum("b" in answer.weighted_sample(iter(pairs), 2, rng) for _ in range(2_000))
    assert abs(found / 2_000 - expected) < 0.05
    assert answer.weighted_sample(iter(pairs), 0, rng) == []
