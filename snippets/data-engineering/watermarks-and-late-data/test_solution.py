import pytest


@pytest.mark.parametrize(
    "share, expected", [(0.5, 2), (0.75, 3), (0.76, 9), (1.0, 9)]
)
def test_quantile(answer, share, expected):
    assert answer.delay_for([9, 1, 3, 2], share) == expected


def test_lag_is_counted_from_the_newest(answer):
    assert answer.behind([3, 8, 6, 9, 1]) == [0, 0, 2, 0, 8]


def test_a_delay_shared_by_all_is_not_a_lag(answer):
    assert answer.behind([100, 101, 102]) == [0, 0, 0]


def test_in_order_loses_nothing(answer):
    fired, updates, dropped = answer.run([1, 5, 11, 15, 21], 10, 0)
    assert (fired, updates, dropped) == ({0: 2, 1: 2}, 0, 0)


def test_late_event_is_dropped_without_a_bound(answer):
    assert answer.run([5, 12, 6], 10, 0)[2] == 1


def test_a_bound_waits_for_it(answer):
    fired, _, dropped = answer.run([5, 12, 6, 20], 10, 5)
    assert (fired, dropped) == ({0: 2}, 0)


def test_allowed_lateness_updates_instead_of_dropping(answer):
    fired, updates, dropped = answer.run([5, 12, 6], 10, 0, lateness=10)
    assert (fired, updates, dropped) == ({0: 1}, 1, 0)


def test_late_event_of_an_open_window_is_not_late(answer):
    assert answer.run([5, 9, 6], 10, 0)[2] == 0


def test_the_slowest_input_decides(answer):
    marks = {"a": 10, "b": 3}
    assert answer.combined(marks) == 3
    assert answer.combined(marks, {"b"}) == 10
    assert answer.combined(marks, {"a", "b"}) == 10


def test_the_inputs_are_not_changed(answer):
    arrivals, marks = [10, 2, 33, 4], {"p0": 5, "p1": 3}
    answer.run(arrivals, 10, 1)
    answer.delay_for(arrivals, 0.5)
    answer.behind(arrivals)
    answer.combined(marks, {"p1"})
    assert arrivals == [10, 2, 33, 4]
    assert marks == {"p0": 5, "p1": 3}


def test_a_window_closes_when_the_watermark_reaches_its_end(answer):
    assert answer.run([5, 9, 6], 10, 0) == ({}, 0, 0)
    assert answer.run([5, 10, 6], 10, 0) == ({0: 1}, 0, 1)


def test_lateness_ends_at_an_exact_time_too(answer):
    assert answer.run([5, 12, 6], 10, 0, lateness=3) == ({0: 1}, 1, 0)
    assert answer.run([5, 13, 6], 10, 0, lateness=3) == ({0: 1}, 0, 1)
