import random

import pytest


class World:
    """A clock that tests move, and a loader that counts."""

    def __init__(self, takes=0):
        self.now, self.loads, self.takes = 0, [], takes

    def clock(self):
        return self.now

    def load(self, key):
        self.loads.append(key)
        self.now += self.takes
        return f"{key} at {self.now}"


@pytest.fixture
def world():
    return World()


@pytest.fixture
def cache(answer, world):
    return answer.TTLCache(world.load, ttl=60, size=3, clock=world.clock)


def test_a_second_get_does_not_load(cache, world):
    assert cache.get("a") == cache.get("a") == "a at 0"
    assert world.loads == ["a"]


def test_expires_at_exactly_the_ttl(cache, world):
    cache.get("a")
    world.now = 59
    assert cache.get("a") == "a at 0"
    world.now = 60
    assert cache.get("a") == "a at 60"


def test_reading_does_not_prolong(cache, world):
    for world.now in (0, 40, 80):
        value = cache.get("a")
    assert value == "a at 80"


def test_the_longest_ago_loaded_goes_not_the_longest_ago_read(cache, world):
    for world.now, key in enumerate(["a", "b", "c", "a", "d"]):
        cache.get(key)
    assert world.loads == ["a", "b", "c", "d"]
    cache.get("b")
    assert world.loads == ["a", "b", "c", "d"]
    cache.get("a")
    assert world.loads[-1] == "a"


def test_a_reloaded_key_is_young_again(cache, world):
    for world.now, key in [(0, "a"), (10, "b"), (60, "a"), (61, "c"), (62, "d")]:
        cache.get(key)
    world.loads.clear()
    for key in "acd":
        cache.get(key)
    assert world.loads == []


def test_expired_entries_do_not_push_out_live_ones(cache, world):
    for world.now, key in [(0, "a"), (50, "b"), (51, "c"), (65, "d")]:
        cache.get(key)
    world.loads.clear()
    for key in "bcd":
        cache.get(key)
    assert world.loads == []


def test_expired_entries_free_their_memory(cache, world):
    cache.get("a")
    world.now = 30
    cache.get("b")
    assert len(cache) == 2
    world.now = 60
    assert len(cache) == 1
    world.now = 1000
    assert len(cache) == 0


def test_never_more_than_size(cache):
    for key in range(100):
        cache.get(key)
    assert len(cache) == 3


@pytest.mark.parametrize("value", [None, 0, "", False, [], float("nan")])
def test_every_value_is_cached(answer, world, value):
    calls = []

    def load(key):
        calls.append(key)
        return value

    cache = answer.TTLCache(load, ttl=60, size=3, clock=world.clock)
    assert cache.get("a") is cache.get("a") is value
    assert calls == ["a"]


def test_exceptions_are_not_cached_and_cost_no_entry(answer, world):
    def load(key):
        if world.now == 0 and key == "bad":
            raise LookupError(key)
        return world.load(key)

    cache = answer.TTLCache(load, ttl=60, size=1, clock=world.clock)
    cache.get("a")
    with pytest.raises(LookupError):
        cache.get("bad")
    assert cache.get("a") == "a at 0"
    assert world.loads == ["a"]
    world.now = 1
    assert cache.get("bad") == "bad at 1"


def test_age_counts_from_the_start_of_the_load(answer):
    world = World(takes=10)
    cache = answer.TTLCache(world.load, ttl=60, size=3, clock=world.clock)
    cache.get("a")
    world.now = 59
    cache.get("a")
    assert world.loads == ["a"]
    world.now = 60
    cache.get("a")
    assert world.loads == ["a", "a"]


def test_two_caches_share_nothing(answer, world):
    one, two = (answer.TTLCache(world.load, ttl=60, size=3, clock=world.clock) for _ in range(2))
    one.get("a")
    assert len(two) == 0


@pytest.mark.parametrize("seed", range(5))
def test_the_same_as_a_list_of_loads(answer, world, seed):
    rng = random.Random(seed)
    size, ttl = rng.randint(1, 4), rng.choice([1, 7, 20])
    cache = answer.TTLCache(world.load, ttl=ttl, size=size, clock=world.clock)
    kept = []  # (loaded at, key), in order of loading
    for _ in range(300):
        world.now += rng.choice([0, 0, 1, 2, 9])
        kept = [(at, key) for at, key in kept if world.now - at < ttl]
        key = rng.choice([2, 10, "2", 10**9, None, (1, 2)])
        before = len(world.loads)
        value = cache.get(key)
        if key in [k for _, k in kept]:
            assert len(world.loads) == before
        else:
            assert world.loads[before:] == [key]
            kept = [*kept, (world.now, key)][-size:]
        assert value == next(f"{k} at {at}" for at, k in kept if k == key)
        assert len(cache) == len(kept)
