import itertools
import random

import pytest


def peaks(answer, events, window):
    return list(answer.rolling_peak(events, window))


def test_the_second_highest_takes_over_when_the_highest_leaves(answer):
    events = [(0, 9), (1, 5), (2, 7), (3, 1), (10, 2), (11, 3), (12, 1)]
    assert peaks(answer, events, 10) == [9, 9, 9, 9, 7, 7, 3]


@pytest.mark.parametrize(("gap", "peak"), [(9, 8), (10, 1), (11, 1)])
def test_a_value_counts_while_it_is_younger_than_the_window(answer, gap, peak):
    assert peaks(answer, [(0, 8), (gap, 1)], 10)[-1] == peak


@pytest.mark.parametrize(("time", "peak"), [(10.5, 8), (10.9, 1)])
def test_fractions_of_a_second_count(answer, time, peak):
    assert peaks(answer, [(0.9, 8), (time, 1)], 10)[-1] == peak


def test_the_window_is_measured_in_time_and_not_in_events(answer):
    events = [(0, 9), (1, 1), (2, 1), (3, 1), (4, 1), (100, 2), (101, 1)]
    assert peaks(answer, events, 50) == [9, 9, 9, 9, 9, 2, 2]


def test_equal_values_each_count_for_their_own_time(answer):
    assert peaks(answer, [(0, 5), (8, 5), (12, 1), (18, 1)], 10) == [5, 5, 5, 1]


def test_events_of_one_moment(answer):
    assert peaks(answer, [(3, 1), (3, 4), (3, 2)], 10) == [1, 4, 4]


def test_values_may_be_negative(answer):
    assert peaks(answer, [(0, -1), (5, -7), (11, -9)], 10) == [-1, -1, -7]


def test_nothing_in_nothing_out(answer):
    assert peaks(answer, [], 10) == []


def test_answers_before_the_stream_ends(answer):
    def endless():
        yield from [(0, 3), (1, 4)]
        pytest.fail("read further than it had to")

    assert list(itertools.islice(answer.rolling_peak(endless(), 10), 2)) == [3, 4]


def test_agrees_with_brute_force(answer):
    rng = random.Random(11)
    for _ in range(200):
        times = sorted(rng.choices(range(40), k=15))
        events = [(time, rng.randrange(6)) for time in times]
        expected = [
            max(value for earlier, value in events[: i + 1] if time - earlier < 8)
            for i, (time, _) in enumerate(events)
        ]
        assert peaks(answer, events, 8) == expected


class Value(float):
    """A number that counts comparisons and how many of its kind are alive."""

    compared = 0
    alive = 0

    def __init__(self, _):
        Value.alive += 1

    def __del__(self):
        Value.alive -= 1

    def _count(self, other, compare):
        Value.compared += 1
        return compare(float(self), float(other))

    def __lt__(self, other):
        return self._count(other, float.__lt__)

    def __le__(self, other):
        return self._count(other, float.__le__)

    def __gt__(self, other):
        return self._count(other, float.__gt__)

    def __ge__(self, other):
        return self._count(other, float.__ge__)

    __eq__ = float.__eq__
    __hash__ = float.__hash__


def noise(size):
    rng = random.Random(12)
    return ((time, Value(rng.random())) for time in range(size))


def test_does_not_search_the_window_for_each_event(answer):
    Value.compared = 0
    for _ in answer.rolling_peak(noise(2_000), 1_000):
        pass
    assert Value.compared < 60 * 2_000


def test_forgets_what_left_the_window(answer):
    before = Value.alive
    most = max(Value.alive - before for _ in answer.rolling_peak(noise(3_000), 20))
    assert most < 100


def test_times_of_real_logs_and_infinite_latencies(answer):
    start, inf = 1_700_000_000.0, float("inf")
    events = [(start, 1e9), (start + 1, 1e9 + 1), (start + 2, inf), (start + 61, -inf), (start + 62, 5)]
    assert peaks(answer, events, 60) == [1e9, 1e9 + 1, inf, inf, 5]


def test_leaves_its_input_alone(answer):
    events = [(0, 9), (1, 5), (12, 7)]
    peaks(answer, events, 10)
    assert events == [(0, 9), (1, 5), (12, 7)]
