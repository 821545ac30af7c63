import itertools
import random
from collections import Counter

import pytest


def test_the_examples(answer):
    assert sorted(answer.orders("aab")) == [("a", "a", "b"), ("a", "b", "a"), ("b", "a", "a")]
    assert sorted(map(sorted, answer.choices("aab", 2))) == [["a", "a"], ["a", "b"]]


@pytest.mark.parametrize(
    ("items", "number"), [("", 1), ("a", 1), ("ab", 2), ("abc", 6), ("aaa", 1), ("abab", 6), ("abcd", 24)]
)
def test_numbers_of_orders(answer, items, number):
    assert len(answer.orders(list(items))) == number


@pytest.mark.parametrize(
    ("items", "size", "number"),
    [
        ("", 0, 1),
        ("", 1, 0),
        ("abc", 0, 1),
        ("abc", 1, 3),
        ("abc", 2, 3),
        ("abc", 3, 1),
        ("abc", 4, 0),
        ("aaa", 2, 1),
        ("aba", 2, 2),  # equal items need not stand side by side
        ("abab", 2, 3),
        ("abcde", 3, 10),
    ],
)
def test_numbers_of_choices(answer, items, size, number):
    assert len(answer.choices(list(items), size)) == number


def test_items_need_not_compare(answer):
    items = [10, "a", None, 10]
    assert Counter(answer.orders(items)) == Counter(set(itertools.permutations(items)))
    found = {frozenset(Counter(choice).items()) for choice in answer.choices(items, 2)}
    assert len(found) == len(answer.choices(items, 2)) == 4


def test_agrees_with_brute_force(answer):
    rng = random.Random(10)
    for _ in range(60):
        items = rng.choices((0, 2, 10, 10**9), k=rng.randrange(6))
        found = [tuple(order) for order in answer.orders(items)]
        assert sorted(found) == sorted(set(itertools.permutations(items)))
        for size in range(len(items) + 2):
            found = [tuple(sorted(choice)) for choice in answer.choices(items, size)]
            expected = {tuple(sorted(choice)) for choice in itertools.combinations(items, size)}
            assert sorted(found) == sorted(expected)


class Step:
    """A step that counts how often it is hashed or compared."""

    work = 0

    def __init__(self, name):
        self.name = name

    def count(self):
        Step.work += 1
        assert Step.work < 5_000, "lists repeats and throws them away"

    def __hash__(self):
        self.count()
        return hash(self.name)

    def __eq__(self, other):
        self.count()
        return self.name == other.name


def test_equal_items_do_not_multiply_the_work(answer):
    steps = [Step("scale") for _ in range(8)] + [Step("impute")]
    Step.work = 0
    assert len(answer.orders(steps)) == 9
    steps = [Step(n % 2) for n in range(24)]
    Step.work = 0
    assert len(answer.choices(steps, 12)) == 13
    Step.work = 0


def test_results_are_independent_of_each_other(answer):
    found = [list(order) for order in answer.orders([1, 2])]
    found[0].append(3)
    assert sorted(map(tuple, answer.orders([1, 2]))) == [(1, 2), (2, 1)]


def test_leaves_its_input_alone(answer):
    items = [2, 10, 2]
    answer.orders(items)
    answer.choices(items, 2)
    assert items == [2, 10, 2]
