import random

import pytest


@pytest.mark.parametrize(
    ("items", "length"),
    [
        ("", 0),
        ("a", 1),
        ("aaaa", 1),
        ("abcabcbb", 3),
        ("abba", 2),  # the left edge must not go back to the first "a"
        ("dvdf", 3),  # the run after a repeat may start before the repeat
        ("aabcd", 4),  # the longest run is the last one
        ("abcdefghij", 10),
    ],
)
def test_known_runs(answer, items, length):
    assert answer.longest_unique_run(items) == length


def test_items_need_not_be_characters(answer):
    assert answer.longest_unique_run([("s", 1), ("s", 2), ("s", 1), None, 0]) == 4


def test_zero_and_none_are_items_like_others(answer):
    assert answer.longest_unique_run([0, 1, 0, 2]) == 3
    assert answer.longest_unique_run([None, 1, None]) == 2


def test_different_items_with_one_hash(answer):
    """In CPython -1 and -2 share a hash."""
    assert answer.longest_unique_run([-1, -2, -1]) == 2


def test_reads_its_input_once(answer):
    assert answer.longest_unique_run(iter("abcabcbb")) == 3


def test_agrees_with_brute_force(answer):
    rng = random.Random(5)
    for _ in range(300):
        items = rng.choices("abcde", k=rng.randrange(12))
        runs = [
            stop - start
            for start in range(len(items))
            for stop in range(start + 1, len(items) + 1)
            if len(set(items[start:stop])) == stop - start
        ]
        assert answer.longest_unique_run(items) == max(runs, default=0)


class Item:
    """Counts how often items are compared or hashed: the work that is done."""

    work = 0

    def __init__(self, name):
        self.name = name

    def __hash__(self):
        Item.work += 1
        return hash(self.name)

    def __eq__(self, other):
        Item.work += 1
        return self.name == other.name


def test_the_work_grows_with_the_input_and_not_with_its_square(answer):
    Item.work = 0
    size = 1_000
    assert answer.longest_unique_run([Item(n % 500) for n in range(size)]) == 500
    assert Item.work < 20 * size


def test_leaves_its_input_alone(answer):
    items = [2, 10, 2, 1]
    assert answer.longest_unique_run(items) == 3
    assert items == [2, 10, 2, 1]
