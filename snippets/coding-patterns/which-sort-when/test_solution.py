import random
import sys

import pytest

MAY_CHANGE = ("quick_sort", "insertion_sort")

LISTS = [[], [5], [2, 10], [10, 2], [3, 1, 2], [7, 7, 7], [2, 1, 2, 1, 2], [-1, 10**9, 0, -(10**9)],
         [1.5, float("inf"), 1.501, float("-inf")], list(range(30)), list(range(30, 0, -1))]


@pytest.mark.parametrize("items", LISTS)
def test_known_lists(answer, items):
    assert answer.merge_sort(items) == sorted(items)
    mine = list(items)
    assert answer.quick_sort(mine) is None
    assert mine == sorted(items)


def test_agrees_with_sorted(answer):
    rng = random.Random(32)
    for _ in range(200):
        items = [rng.randrange(-5, 12) for _ in range(rng.randrange(25))]
        assert answer.merge_sort(items) == sorted(items)
        mine = list(items)
        answer.quick_sort(mine)
        assert mine == sorted(items)
        if hasattr(answer, "insertion_sort"):
            mine = list(items)
            answer.insertion_sort(mine)
            assert mine == sorted(items)


def test_merge_sort_is_stable(answer):
    rng = random.Random(33)
    for _ in range(50):
        rows = [(rng.randrange(4), number) for number in range(20)]
        assert answer.merge_sort(rows, key=lambda row: row[0]) == sorted(rows, key=lambda row: row[0])


def test_merge_sort_returns_a_new_list(answer):
    for items in ([], [1], [2, 1]):
        assert answer.merge_sort(items) is not items


class Item(int):
    compared = 0


def counted(name):
    plain = getattr(int, name)

    def compare(self, other):
        Item.compared += 1
        return plain(self, other)

    return compare


for name in ("__lt__", "__le__", "__gt__", "__ge__", "__eq__"):
    setattr(Item, name, counted(name))
Item.__hash__ = int.__hash__


@pytest.mark.parametrize("sort", ["merge_sort", "quick_sort"])
@pytest.mark.parametrize("kind", ["random", "rising", "falling", "equal"])
def test_the_work_is_n_log_n(answer, sort, kind):
    size = 512
    values = {"random": random.Random(34).sample(range(10**6), size), "rising": range(size),
              "falling": range(size, 0, -1), "equal": [5] * size}[kind]
    items = [Item(value) for value in values]
    Item.compared = 0
    getattr(answer, sort)(items)
    assert Item.compared < 4 * size * 9


def depth():
    frame, count = sys._getframe(), 0
    while frame is not None:
        frame, count = frame.f_back, count + 1
    return count


class Deep(int):
    deepest = 0

    def __lt__(self, other):
        Deep.deepest = max(Deep.deepest, depth())
        return int(self) < int(other)

    def __gt__(self, other):
        Deep.deepest = max(Deep.deepest, depth())
        return int(self) > int(other)


def test_the_calls_of_quicksort_do_not_nest_deeper_than_the_logarithm(answer):
    rng = random.Random(35)
    for _ in range(40):
        Deep.deepest, start = 0, depth()
        answer.quick_sort([Deep(value) for value in rng.sample(range(10**6), 64)])
        assert Deep.deepest - start <= 6 + 4  # log2(64), and a few frames around
