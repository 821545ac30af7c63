import pytest


def test_a_late_commit_is_missed_forever(answer):
    # "a" begins at 8 and commits at 15; "b" begins and commits at 9.
    changes = [(8, 15, "a", 1), (9, 9.5, "b", 2)]
    copy, _ = answer.poll(changes, 100, 10)
    assert copy == {"b": 2}
    assert answer.differences(copy, answer.table_at(changes, 100)) == (1, 0, 0)


def test_an_overlap_finds_it(answer):
    changes = [(8, 15, "a", 1), (9, 9.5, "b", 2)]
    assert answer.poll(changes, 100, 10, overlap=10)[0] == {"a": 1, "b": 2}


def test_a_poll_never_sees_a_delete(answer):
    changes = [(1, 1, "a", 1), (15, 15, "a", None)]
    copy, _ = answer.poll(changes, 100, 10, overlap=50)
    assert copy == {"a": 1}
    assert answer.differences(copy, answer.table_at(changes, 100)) == (0, 0, 1)


def test_states_between_two_polls_are_lost(answer):
    changes = [(1, 1, "a", 1), (2, 2, "a", 2), (3, 3, "a", 3)]
    assert answer.poll(changes, 100, 10) == ({"a": 3}, 1)
    assert answer.read_log(changes) == ({"a": 3}, 3)


@pytest.mark.parametrize("seed", range(5))
def test_the_log_is_right_whatever_the_order_of_starts(answer, seed):
    changes = answer.make_changes(600, 600, 40, seed)
    copy, seen = answer.read_log(changes)
    assert seen == 600
    assert answer.differences(copy, answer.table_at(changes, 10_000)) == (0, 0, 0)


def test_a_stale_row_is_counted(answer):
    assert answer.differences({"a": 1, "z": 9}, {"a": (2, 0), "b": (3, 0)}) == (1, 1, 1)
