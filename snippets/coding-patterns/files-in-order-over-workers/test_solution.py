import random
from functools import cache

import pytest


@pytest.mark.parametrize(
    ("sizes", "workers", "limit"),
    [
        ([], 3, 0),
        ([7], 1, 7),
        ([7], 5, 7),
        ([7, 2, 5, 10, 8], 2, 18),
        ([7, 2, 5, 10, 8], 1, 32),
        ([7, 2, 5, 10, 8], 5, 10),
        ([7, 2, 5, 10, 8], 9, 10),  # more workers than files
        ([1, 1, 1, 100], 2, 100),  # the mean load is 51.5, and one file is 100
        ([1, 4, 4], 3, 4),
        ([3, 3, 3, 3], 2, 6),
        ([0, 0, 0], 2, 0),
        ([10, 1, 1, 1, 10], 3, 10),
        ([9, 1, 9, 1], 2, 10),  # sorted, the halves would be 1 1 9 and 9
        ([10**9, 2, 10**9, 10], 2, 10**9 + 10),
    ],
)
def test_known_files(answer, sizes, workers, limit):
    assert answer.smallest_limit(sizes, workers) == limit


def reference(sizes, workers):
    @cache
    def best(first, left):
        if left == 1:
            return sum(sizes[first:])
        return min(max(sum(sizes[first:cut]), best(cut, left - 1)) for cut in range(first, len(sizes) + 1))

    return best(0, workers)


def test_agrees_with_all_cuts(answer):
    rng = random.Random(19)
    for _ in range(250):
        sizes = tuple(rng.choices((0, 1, 2, 3, 10, 25), k=rng.randrange(8)))
        workers = rng.randrange(1, 6)
        assert answer.smallest_limit(sizes, workers) == reference(sizes, workers)


class Size(int):
    added = 0

    def __add__(self, other):
        Size.added += 1
        return int(self) + int(other)

    __radd__ = __add__


def test_the_work_grows_with_the_files_and_not_with_their_square(answer):
    rng = random.Random(20)
    sizes = [Size(rng.randrange(1, 1_000)) for _ in range(400)]
    Size.added = 0
    answer.smallest_limit(sizes, 20)
    assert Size.added < 3 * 400 * 20  # log2 of the total is below 18
