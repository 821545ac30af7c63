import random
from itertools import combinations

import pytest


def is_right(pair, sizes, total):
    if not any(a + b == total for a, b in combinations(sizes, 2)):
        return pair is None
    i, j = pair
    return 0 <= i < j < len(sizes) and sizes[i] + sizes[j] == total


CASES = [
    ([], 80), ([80], 80), ([40], 80), ([40, 40], 80), ([24, 10, 40, 2, 56], 80),
    ([40, 24, 16], 80),  # 40 may not be used twice
    ([56, 24], 80),  # the partner stands at index 0
    ([-3, 0, 3], 0), ([0, 5], 0), ([0, 0], 0), ([-5, -2, -8], -10),
    ([10**9, 2, 10, 10**9 + 1], 2 * 10**9 + 1), ([2, 2, 2, 10], 12),
]


@pytest.mark.parametrize(("sizes", "total"), CASES)
def test_known_lists(answer, sizes, total):
    assert is_right(answer.pair_with_sum(sizes, total), sizes, total)


@pytest.mark.parametrize(("sizes", "total"), CASES)
def test_known_lists_sorted(answer, sizes, total):
    sizes = sorted(sizes)
    assert is_right(answer.pair_in_sorted(sizes, total), sizes, total)


def test_agrees_with_brute_force(answer):
    rng = random.Random(1)
    for _ in range(300):
        sizes = [rng.randrange(-9, 10) for _ in range(rng.randrange(8))]
        total = rng.randrange(-12, 13)
        assert is_right(answer.pair_with_sum(sizes, total), sizes, total)
        sizes.sort()
        assert is_right(answer.pair_in_sorted(sizes, total), sizes, total)


class Size(int):
    """An integer that counts what is done with it."""

    work = 0


def counted(name):
    plain = getattr(int, name)

    def method(self, *args):
        Size.work += 1
        return plain(self, *args)

    return method


for name in ("__add__", "__radd__", "__sub__", "__rsub__", "__eq__", "__lt__", "__le__", "__gt__", "__ge__", "__hash__"):
    setattr(Size, name, counted(name))


@pytest.mark.parametrize("name", ["pair_with_sum", "pair_in_sorted"])
def test_the_work_grows_with_the_list_and_not_with_its_square(answer, name):
    sizes = [Size(2 * n) for n in range(600)]
    Size.work = 0
    assert getattr(answer, name)(sizes, 999) is None  # an odd sum of even sizes
    assert Size.work < 12 * len(sizes)
