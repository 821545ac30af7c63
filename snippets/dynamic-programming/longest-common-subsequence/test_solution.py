import itertools
import random

import pytest


def is_subsequence(part, whole):
    rest = iter(whole)
    return all(any(item == other for other in rest) for item in part)


@pytest.mark.parametrize(
    ("one", "two", "length"),
    [
        ("", "", 0),
        ("abc", "", 0),
        ("abc", "abc", 3),
        ("abc", "xyz", 0),
        ("abcde", "ace", 3),
        ("ace", "abcde", 3),
        ("abcbdab", "bdcaba", 4),
        ("aab", "ab", 2),
        ("ab", "ba", 1),
        ("aaaa", "aa", 2),
        ("xaaaay", "yaaaax", 4),  # neither the first x nor the first y is worth taking
        ("abcd", "dabc", 3),
    ],
)
def test_known_lists(answer, one, two, length):
    found = answer.longest_common(list(one), list(two))
    assert len(found) == length
    assert is_subsequence(found, one)
    assert is_subsequence(found, two)


def test_lines_of_a_file(answer):
    old = ["import os", "", "x = 2", "y = 10", "", "print(x)"]
    new = ["import os", "import sys", "", "y = 10", "x = 2", "", "print(x)"]
    found = answer.longest_common(old, new)
    assert len(found) == 5
    assert is_subsequence(found, old)
    assert is_subsequence(found, new)


def test_items_may_be_any_that_can_be_compared(answer):
    assert answer.longest_common([[2], [10], None], [[10], 0, None]) == [[10], None]


def test_agrees_with_trying_all_choices(answer):
    rng = random.Random(18)
    for _ in range(150):
        one, two = (rng.choices("abc", k=rng.randrange(8)) for _ in range(2))
        parts = (part for size in range(len(one), -1, -1) for part in itertools.combinations(one, size))
        best = next(len(part) for part in parts if is_subsequence(part, two))
        found = answer.longest_common(one, two)
        assert len(found) == best
        assert is_subsequence(found, one)
        assert is_subsequence(found, two)


class Item:
    """An item that counts comparisons."""

    compared = 0

    def __init__(self, name):
        self.name = name

    def __eq__(self, other):
        Item.compared += 1
        assert Item.compared < 40_000, "compares the same pairs again and again"
        return self.name == other.name

    __hash__ = None


def test_compares_each_pair_a_few_times_only(answer):
    Item.compared = 0
    one, two = [Item(n) for n in range(80)], [Item(-n) for n in range(1, 81)]
    assert answer.longest_common(one, two) == []
