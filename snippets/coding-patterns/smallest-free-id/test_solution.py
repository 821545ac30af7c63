import itertools
import random
import tracemalloc

import pytest

MAY_CHANGE = ("smallest_free",)


@pytest.mark.parametrize(
    ("ids", "free"),
    [
        ([], 1),
        ([1], 2),
        ([2], 1),
        ([0], 1),
        ([-1], 1),
        ([1, 1], 2),
        ([2, 2], 1),
        ([3, 4, -1, 1], 2),
        ([7, 8, 9, 11], 1),
        ([1, 2, 3], 4),
        ([3, 1, 2], 4),  # a cycle of three
        ([10**9, 2, 10, 1], 3),
        ([-(10**9), 1, -(10**9)], 2),
        ([0, 2, 2, 1, 1], 3),
    ],
)
def test_known_lists(answer, ids, free):
    assert answer.smallest_free(ids) == free


def test_every_order_of_one_to_six(answer):
    for ids in itertools.permutations(range(1, 7)):
        assert answer.smallest_free(list(ids)) == 7


def test_agrees_with_trying_each_number(answer):
    rng = random.Random(41)
    for _ in range(1000):
        ids = [rng.choice((rng.randint(-3, 12), rng.randint(1, 8), 10**9)) for _ in range(rng.randrange(12))]
        taken = set(ids)
        expected = next(n for n in itertools.count(1) if n not in taken)
        assert answer.smallest_free(ids) == expected


def test_needs_no_memory_of_its_own(answer):
    ids = random.Random(42).sample(range(1, 20_001), 20_000)
    tracemalloc.start()
    try:
        before = tracemalloc.get_traced_memory()[0]
        assert answer.smallest_free(ids) == 20_001
        used = tracemalloc.get_traced_memory()[1] - before
    finally:
        tracemalloc.stop()
    assert used < 2_000, "keeps something that grows with the list, or sorts it, which copies half of it"
