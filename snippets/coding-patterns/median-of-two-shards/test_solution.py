import random
import statistics

import pytest


@pytest.mark.parametrize(
    ("a", "b", "median"),
    [
        ([1, 3], [2], 2),
        ([1, 2], [3, 4], 2.5),
        ([], [7], 7),
        ([7], [], 7),
        ([], [2, 10], 6),
        ([1], [1], 1),
        ([5, 5, 5], [5, 5], 5),
        ([1, 2, 3], [10, 11, 12], 6.5),  # all of one before all of the other
        ([10, 11, 12, 13], [1, 2, 3], 10),
        ([1, 9], [2, 3, 4, 5], 3.5),  # one reaches over the other
        ([-(10**9)], [10**9], 0),
        ([-(10**9), 10**9], [2, 10], 6),
    ],
)
def test_known_lists(answer, a, b, median):
    assert answer.median_of_two(a, b) == median


def test_nothing_has_no_median(answer):
    with pytest.raises(ValueError):
        answer.median_of_two([], [])


def test_agrees_with_the_merged_list(answer):
    rng = random.Random(4)
    for _ in range(1500):
        top = rng.choice((3, 20, 10**9))
        a = sorted(rng.randint(-top, top) for _ in range(rng.randrange(9)))
        b = sorted(rng.randint(-top, top) for _ in range(rng.randrange(9)))
        if a or b:
            assert answer.median_of_two(a, b) == statistics.median(a + b)


def test_infinite_values_are_values(answer):
    assert answer.median_of_two([float("inf")], [1, 2]) == 2
    assert answer.median_of_two([float("-inf"), 4], [float("inf")]) == 4


class Shard:
    """A sorted list that counts how many of its numbers are read."""

    def __init__(self, numbers):
        self.numbers, self.reads = numbers, 0

    def __len__(self):
        return len(self.numbers)

    def __getitem__(self, index):
        found = self.numbers[index]
        self.reads += len(found) if isinstance(index, slice) else 1
        return found


@pytest.mark.parametrize("sizes", [(4_000, 4_001), (5, 6_000), (6_000, 5), (1, 9_000)])
def test_reads_few_numbers(answer, sizes):
    rng = random.Random(5)
    for offset in (-(10**6), 0, 10**6):
        numbers = [sorted(rng.randrange(10**6) + offset * k for _ in range(n)) for k, n in enumerate(sizes)]
        a, b = map(Shard, numbers)
        assert answer.median_of_two(a, b) == statistics.median(sum(numbers, []))
        assert a.reads + b.reads <= 2 * min(sizes).bit_length() + 8, "read more than O(log min(m, n)) numbers"
