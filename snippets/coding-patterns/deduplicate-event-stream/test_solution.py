import itertools
import random
import sys
import weakref

import pytest


def test_a_repeat_inside_the_window_is_dropped(answer):
    events = [(0, "a"), (1, "b"), (2, "a"), (3, "b"), (4, "c")]
    assert list(answer.deduplicate(events, 10)) == [(0, "a"), (1, "b"), (4, "c")]


@pytest.mark.parametrize(("gap", "kept"), [(9, 1), (10, 2), (11, 2)])
def test_a_key_counts_as_new_again_when_exactly_the_window_has_passed(answer, gap, kept):
    assert len(list(answer.deduplicate([(0, "a"), (gap, "a")], 10))) == kept


def test_a_dropped_repeat_does_not_renew_the_window(answer):
    events = [(0, "a"), (6, "a"), (12, "a"), (18, "a"), (24, "a")]
    assert list(answer.deduplicate(events, 10)) == [(0, "a"), (12, "a"), (24, "a")]


def test_events_of_the_same_moment(answer):
    assert list(answer.deduplicate([(5, "a"), (5, "b"), (5, "a")], 1)) == [(5, "a"), (5, "b")]


def test_nothing_in_nothing_out(answer):
    assert list(answer.deduplicate([], 10)) == []


def test_yields_before_it_has_seen_everything(answer):
    def endless():
        yield from [(0, "a"), (1, "a"), (2, "b")]
        pytest.fail("read further than it had to")

    assert list(itertools.islice(answer.deduplicate(endless(), 10), 2)) == [(0, "a"), (2, "b")]


def test_forgets_keys_that_left_the_window(answer):
    class Key:
        pass

    alive = weakref.WeakSet()

    def stream():
        for time in range(2_000):
            key = Key()
            alive.add(key)
            yield time, key

    most = max(len(alive) for _ in answer.deduplicate(stream(), 10))
    assert most < 30


def test_agrees_with_brute_force(answer):
    rng = random.Random(1)
    for _ in range(200):
        times = sorted(rng.choices(range(40), k=25))
        events = [(time, rng.choice("abc")) for time in times]
        expected = []
        for time, key in events:
            if all(time - earlier >= 7 for earlier, other in expected if other == key):
                expected.append((time, key))
        assert list(answer.deduplicate(events, 7)) == expected


class Key:
    """A key that counts how often it is compared."""

    compared = 0

    def __init__(self, name):
        self.name = name

    def __hash__(self):
        return hash(self.name)

    def __eq__(self, other):
        Key.compared += 1
        return self.name == other.name


def test_does_not_search_the_window_for_each_event(answer):
    Key.compared = 0
    size = 1_000
    assert len(list(answer.deduplicate(((0, Key(n)) for n in range(size)), 10))) == size
    assert Key.compared < 20 * size


def test_keys_and_times_of_real_logs(answer):
    start = 1_700_000_000
    events = [(start, "id2"), (start + 1, "id10"), (start + 2, "id2"), (start + 60, "id2"), (start + 60.5, "id10")]
    assert list(answer.deduplicate(events, 60)) == [events[0], events[1], events[3]]


@pytest.mark.parametrize("key", [0, None, "", ()])
def test_any_hashable_key(answer, key):
    assert list(answer.deduplicate([(0, key), (1, key), (11, key)], 10)) == [(0, key), (11, key)]


@pytest.mark.parametrize("keys", [(-1, -2), (1, "1"), (0, sys.hash_info.modulus)])
def test_different_keys_with_one_hash_or_one_text(answer, keys):
    """In CPython -1 and -2 share a hash, and so do 0 and the modulus of all hashes, 2**61 - 1 on most machines."""
    events = list(enumerate(keys))
    assert list(answer.deduplicate(events, 10)) == events


def test_leaves_its_input_alone(answer):
    events = [(0, "a"), (1, "a"), (2, "b")]
    list(answer.deduplicate(events, 10))
    assert events == [(0, "a"), (1, "a"), (2, "b")]
