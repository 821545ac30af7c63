import random

import pytest


def test_the_least_recently_used_goes(answer):
    cache = answer.LRUCache(2)
    cache.put("a", 1)
    cache.put("b", 2)
    cache.put("c", 3)
    assert [cache.get(key) for key in "abc"] == [None, 2, 3]


def test_reading_is_a_use(answer):
    cache = answer.LRUCache(2)
    cache.put("a", 1)
    cache.put("b", 2)
    assert cache.get("a") == 1
    cache.put("c", 3)
    assert [cache.get(key) for key in "abc"] == [1, None, 3]


def test_overwriting_is_a_use_and_drops_nothing(answer):
    cache = answer.LRUCache(2)
    cache.put("a", 1)
    cache.put("b", 2)
    cache.put("a", 10)
    assert len(cache) == 2
    cache.put("c", 3)
    assert [cache.get(key) for key in "abc"] == [10, None, 3]


def test_asking_for_an_absent_key_changes_nothing(answer):
    cache = answer.LRUCache(2)
    cache.put(2, "x")
    cache.put(10, "y")
    assert cache.get(5) is None
    assert cache.get(5, "none") == "none"
    assert len(cache) == 2
    cache.put(11, "z")
    assert [cache.get(key) for key in (2, 10, 11)] == [None, "y", "z"]


@pytest.mark.parametrize("value", [0, None, "", False])
def test_a_false_value_is_a_value(answer, value):
    cache = answer.LRUCache(1)
    cache.put("a", value)
    assert cache.get("a", "absent") is value


def test_one_entry(answer):
    cache = answer.LRUCache(1)
    for n in range(5):
        cache.put(n, n * n)
        assert (len(cache), cache.get(n), cache.get(n - 1)) == (1, n * n, None)


@pytest.mark.parametrize("capacity", [0, -1])
def test_no_room(answer, capacity):
    with pytest.raises(ValueError):
        answer.LRUCache(capacity)


def test_two_caches_share_nothing(answer):
    one, other = answer.LRUCache(2), answer.LRUCache(2)
    one.put("a", 1)
    assert other.get("a") is None


class Reference:
    """A list of pairs, the oldest first."""

    def __init__(self, capacity):
        self.capacity, self.pairs = capacity, []

    def get(self, key):
        for pair in self.pairs:
            if pair[0] == key:
                self.pairs.remove(pair)
                self.pairs.append(pair)
                return pair[1]
        return None

    def put(self, key, value):
        self.pairs = [pair for pair in self.pairs if pair[0] != key]
        self.pairs.append((key, value))
        self.pairs = self.pairs[-self.capacity :]


def names(answer):
    return [name for name in ("LRUCache", "ShortLRU") if hasattr(answer, name)]


def test_agrees_with_a_plain_list(answer):
    rng = random.Random(26)
    for name in names(answer):
        for capacity in (1, 2, 3, 5):
            cache, reference = getattr(answer, name)(capacity), Reference(capacity)
            for step in range(300):
                key = rng.choice((1, 2, 10, 11, 10**9, "a", None))
                if rng.random() < 0.5:
                    assert cache.get(key) == reference.get(key)
                else:
                    cache.put(key, step)
                    reference.put(key, step)


class Key:
    work = 0

    def __init__(self, number):
        self.number = number

    def __hash__(self):
        Key.work += 1
        return hash(self.number)

    def __eq__(self, other):
        Key.work += 1
        return self.number == other.number


def test_each_operation_takes_constant_time(answer):
    size = 300
    cache = answer.LRUCache(size)
    Key.work = 0
    for n in range(2 * size):
        cache.put(Key(n), n)
    for n in reversed(range(size, 2 * size)):
        assert cache.get(Key(n)) == n
    assert Key.work < 15 * 3 * size


class Value:
    alive = 0

    def __init__(self):
        Value.alive += 1

    def __del__(self):
        Value.alive -= 1


def test_dropped_values_are_freed_at_once(answer):
    cache = answer.LRUCache(3)
    for n in range(50):
        cache.put(n, Value())
    assert Value.alive == 3
    del cache
