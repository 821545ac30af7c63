import random
import tracemalloc
from collections import Counter

import pytest


def test_adds_and_removes(answer):
    pool = answer.Pool()
    assert [pool.add("10"), pool.add("2"), pool.add("10")] == [True, True, False]
    assert [pool.remove("2"), pool.remove("2"), pool.remove("x")] == [True, False, False]
    assert pool.add("2") is True


def test_the_only_member_goes_and_comes_back(answer):
    pool, rng = answer.Pool(), random.Random(0)
    pool.add(7)
    assert pool.remove(7) is True
    with pytest.raises(IndexError):
        pool.pick(rng)
    assert pool.add(7) is True
    assert pool.pick(rng) == 7


def test_the_member_that_filled_a_hole_can_be_removed(answer):
    pool, rng = answer.Pool(), random.Random(1)
    for item in range(4):
        pool.add(item)
    assert pool.remove(0) is True  # 3 may move into its place
    assert pool.remove(3) is True
    assert {pool.pick(rng) for _ in range(50)} == {1, 2}


def test_the_last_member_can_be_removed(answer):
    pool, rng = answer.Pool(), random.Random(2)
    for item in "abc":
        pool.add(item)
    assert pool.remove("c") is True
    assert pool.remove("c") is False
    assert {pool.pick(rng) for _ in range(50)} == {"a", "b"}


def test_nothing_and_false_are_members_too(answer):
    pool, rng = answer.Pool(), random.Random(3)
    assert [pool.add(None), pool.add(0), pool.add(None)] == [True, True, False]
    assert {pool.pick(rng) for _ in range(40)} == {None, 0}
    assert pool.remove(0) is True
    assert pool.pick(rng) is None


def test_agrees_with_a_set(answer):
    rng = random.Random(43)
    for _ in range(40):
        pool, members = answer.Pool(), set()
        for _ in range(60):
            item = rng.randrange(8)
            if rng.random() < 0.5:
                assert pool.add(item) is (item not in members)
                members.add(item)
            else:
                assert pool.remove(item) is (item in members)
                members.discard(item)
            if members:
                assert pool.pick(rng) in members


def test_each_member_is_equally_likely(answer):
    pool, rng = answer.Pool(), random.Random(44)
    for item in range(10):
        pool.add(item)
        pool.add(item)  # twice, which makes it no likelier
    for item in (0, 2, 4, 9):
        pool.remove(item)
    counts = Counter(pool.pick(rng) for _ in range(3_000))
    assert sorted(counts) == [1, 3, 5, 6, 7, 8]
    assert all(400 < count < 600 for count in counts.values())  # 500 each; the deviation is 20


class Item:
    """An item that counts comparisons."""

    compared = 0

    def __init__(self, name):
        self.name = name

    def __hash__(self):
        return self.name

    def __eq__(self, other):
        Item.compared += 1
        return self.name == other.name


def test_removing_compares_few_items(answer):
    pool, items = answer.Pool(), [Item(number) for number in range(1_000)]
    for item in items:
        pool.add(item)
    Item.compared = 0
    for item in random.Random(5).sample(items, 200):
        assert pool.remove(item) is True
    assert Item.compared < 4_000


def test_a_pick_copies_nothing(answer):
    pool, rng = answer.Pool(), random.Random(6)
    for item in range(5_000):
        pool.add(item)
    pool.pick(rng)
    tracemalloc.start()
    try:
        pool.pick(rng)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 10_000  # bytes; a list of the members takes 20,000 or more


class Dice(random.Random):
    """A random generator that counts how often it is asked."""

    asked = 0

    def getrandbits(self, k):
        Dice.asked += 1
        return super().getrandbits(k)

    def random(self):
        Dice.asked += 1
        return super().random()


def test_removing_leaves_no_holes(answer):
    pool, dice = answer.Pool(), Dice(7)
    for item in range(1_000):
        pool.add(item)
    for item in range(998):
        pool.remove(item)
    Dice.asked = 0
    assert {pool.pick(dice) for _ in range(30)} == {998, 999}
    assert Dice.asked < 1_000  # a pick among 1,000 places, 998 of them empty, needs 500 on average
