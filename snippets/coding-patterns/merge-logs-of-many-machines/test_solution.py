import itertools
import random

import pytest


def merged(answer, logs):
    return list(answer.merge_logs(logs))


@pytest.mark.parametrize(
    ("logs", "entries"),
    [
        ([], []),
        ([[]], []),
        ([[], [(2, "a")], []], [(2, "a")]),
        ([[(1, "a"), (4, "b")], [(2, "c"), (10, "d")]], [(1, "a"), (2, "c"), (4, "b"), (10, "d")]),
        ([[(5, "a")], [(1, "b"), (2, "c"), (3, "d")]], [(1, "b"), (2, "c"), (3, "d"), (5, "a")]),
        ([[(1, "z"), (1, "a")], [(1, "m")]], [(1, "z"), (1, "a"), (1, "m")]),  # one time, order of the logs
        ([[(10**9, 0)], [(10**9 - 1, 0)], [(-1, None)]], [(-1, None), (10**9 - 1, 0), (10**9, 0)]),
    ],
)
def test_known_logs(answer, logs, entries):
    assert merged(answer, logs) == entries


def test_entries_are_never_compared(answer):
    logs = [[(1, {"level": "info"}), (2, {})], [(1, {"level": "error"})], [(1, None)]]
    assert merged(answer, logs) == [(1, {"level": "info"}), (1, {"level": "error"}), (1, None), (2, {})]


def test_agrees_with_a_stable_sort(answer):
    rng = random.Random(25)
    for _ in range(200):
        logs = [
            [(time, object()) for time in sorted(rng.choices(range(6), k=rng.randrange(6)))]
            for _ in range(rng.randrange(6))
        ]
        assert merged(answer, logs) == sorted(itertools.chain(*logs), key=lambda item: item[0])


def test_endless_logs(answer):
    even = ((2 * n, "even") for n in itertools.count())
    odd = ((2 * n + 1, "odd") for n in itertools.count())
    assert [time for time, _ in itertools.islice(answer.merge_logs([even, odd]), 6)] == [0, 1, 2, 3, 4, 5]


def test_reads_one_entry_ahead_and_no_more(answer):
    read = [0, 0, 0]

    def log(number):
        for time in range(number, 300, 3):
            read[number] += 1
            yield time, number

    for count, _ in enumerate(answer.merge_logs([log(0), log(1), log(2)]), 1):
        assert sum(read) <= count + 3


class Time(int):
    compared = 0


def counted(name):
    plain = getattr(int, name)

    def compare(self, other):
        Time.compared += 1
        return plain(self, other)

    return compare


for name in ("__lt__", "__le__", "__gt__", "__ge__", "__eq__"):
    setattr(Time, name, counted(name))
Time.__hash__ = int.__hash__


def test_each_entry_costs_a_logarithm_of_the_number_of_logs(answer):
    logs = [[(Time(64 * n + number), number) for n in range(20)] for number in range(64)]
    Time.compared = 0
    assert len(merged(answer, logs)) == 64 * 20
    assert Time.compared < 30 * 64 * 20  # log2(64) is 6; comparing tuples takes two steps


def test_long_logs_do_not_nest(answer):
    """A generator inside a generator for each log would exceed the recursion limit."""
    logs = [[(n, n)] for n in range(3_000)]
    assert next(iter(answer.merge_logs(logs))) == (0, 0)
