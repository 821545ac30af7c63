from math import factorial

import pytest

STRATEGIES = ["write, then set", "delete, then write", "write, then delete", "versions"]


@pytest.mark.parametrize("counts", [[3, 2], [3, 2, 2], [1, 1, 1, 1]])
def test_all_orders_once(answer, counts):
    got = list(answer.orders(counts))
    expected = factorial(sum(counts))
    for c in counts:
        expected //= factorial(c)
    assert len(got) == len(set(got)) == expected


@pytest.mark.parametrize("writers", [1, 2])
@pytest.mark.parametrize("cached", [False, True])
def test_versions_never_leave_an_old_value(answer, writers, cached):
    assert answer.stale("versions", writers, cached)[0] == 0


@pytest.mark.parametrize("strategy", STRATEGIES[:3])
def test_the_others_do(answer, strategy):
    assert answer.stale(strategy, 1, False)[0] > 0


def test_two_writers_who_set_can_swap(answer):
    """No reader is needed: commit 1, commit 2, put 2, put 1."""
    state = answer.State(cached=False)
    a, b = answer.writer("write, then set"), answer.writer("write, then set")
    for step in (a[0], b[0], b[1], a[1]):
        step(state)
    assert state.cache == 1 and state.db == 2


def test_the_known_race_of_delete_after_write(answer):
    """The reader loads, the writer commits and deletes, the reader fills."""
    state = answer.State(cached=False)
    r, w = answer.reader(False), answer.writer("write, then delete")
    for step in (r[0], r[1], w[0], w[1], r[2]):
        step(state)
    assert state.cache == 0 and state.db == 1


def test_a_warm_cache_is_safe_for_one_writer_who_deletes_last(answer):
    assert answer.stale("write, then delete", 1, True)[0] == 0
    assert answer.stale("delete, then write", 1, True)[0] > 0


def test_versions_still_fill_the_cache(answer):
    state = answer.State(cached=False)
    for step in answer.writer("versions") + answer.reader(True):
        step(state)
    assert state.cache == 1
