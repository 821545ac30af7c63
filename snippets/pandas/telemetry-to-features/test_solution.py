import numpy as np
import pandas as pd
import pytest

ZERO = pd.Timestamp("2026-11-01")


def clock(minutes):
    return ZERO + pd.to_timedelta(minutes, unit="min")


def tables(cutoffs, readings, failures=(), index=None):
    cut = pd.DataFrame({"device": [c[0] for c in cutoffs], "at": clock([c[1] for c in cutoffs])}, index=index)
    read = pd.DataFrame({"device": pd.Series([r[0] for r in readings], dtype="str"), "time": clock([r[1] for r in readings]),
                         "arrived": clock([r[2] for r in readings]), "temp": [float(r[3]) for r in readings]})
    fail = pd.DataFrame({"device": pd.Series([f[0] for f in failures], dtype="str"), "time": clock([f[1] for f in failures])})
    return cut, read, fail


def rows(answer, cutoffs, readings, failures=(), end=10**6, index=None):
    found = answer.training_table(*tables(cutoffs, readings, failures, index), clock(end))
    return found[["readings", "mean", "max", "silent_minutes", "fails"]].to_numpy(dtype=float).tolist()


def same(found, expected):
    assert np.array(found) == pytest.approx(np.array(expected), nan_ok=True)


N = np.nan


def test_a_late_reading_was_not_known(answer):
    same(rows(answer, [("a", 600)], [("a", 590, 601, 9), ("a", 580, 600, 5)]), [[1, 5, 5, 20, 0]])


def test_the_version_known_at_the_cutoff_counts(answer):
    readings = [("a", 590, 700, 60), ("a", 590, 591, 95), ("a", 590, 595, 90)]
    same(rows(answer, [("a", 600), ("a", 800)], readings), [[1, 90, 90, 10, 0], [0, N, N, 210, 0]])
    same(rows(answer, [("a", 705)], readings), [[1, 60, 60, 115, 0]])


def test_equal_arrivals_the_last_row(answer):
    same(rows(answer, [("a", 600)], [("a", 590, 591, t) for t in range(40)]), [[1, 39, 39, 10, 0]])


def test_the_ends_of_the_window(answer):
    same(rows(answer, [("a", 600)], [("a", 480, 480, 1), ("a", 481, 481, 3), ("a", 600, 600, 5)]), [[2, 4, 5, 0, 0]])


def test_silent_devices_keep_their_rows_and_index(answer):
    cutoffs, readings, failures = tables([("b", 600), ("a", 600)], [("a", 100, 100, 5)], index=[4, 4])
    found = answer.training_table(cutoffs, readings, failures, clock(9999))
    assert found.index.tolist() == [4, 4] and found["device"].tolist() == ["b", "a"]
    assert found["readings"].tolist() == [0, 0] and found["readings"].dtype.kind == "i"
    assert found["silent_minutes"].fillna(-1).tolist() == [-1, 500]


@pytest.mark.parametrize("after, fails", [(0, 0), (1, 1), (1440, 1), (1441, 0)])
def test_the_ends_of_the_label(answer, after, fails):
    same(rows(answer, [("a", 600)], [], [("a", 600 + after), ("b", 700)]), [[0, N, N, N, fails]])


def test_two_failures_in_a_window_are_one_label(answer):
    same(rows(answer, [("a", 600)], [], [("a", 700), ("a", 800), ("a", 700)]), [[0, N, N, N, 1]])


@pytest.mark.parametrize("end, fails", [(2040, 1), (2039, N)])
def test_an_unfinished_window_has_no_label_even_after_a_failure(answer, end, fails):
    same(rows(answer, [("a", 600)], [], [("a", 700)], end=end), [[0, N, N, N, fails]])


@pytest.mark.parametrize("seed", range(2))
def test_later_arrivals_change_no_feature(answer, seed):
    rng = np.random.default_rng(seed)
    cutoffs = [(f"d{rng.choice([2, 10])}", int(rng.integers(300, 600))) for _ in range(8)]
    readings = [(f"d{rng.choice([2, 10])}", t, t + int(rng.integers(0, 90)), int(rng.integers(100))) for t in rng.integers(0, 600, 60).tolist()]
    later = [(d, t, 601 + i, 10**9) for i, (d, t, _, _) in enumerate(readings)]
    same(rows(answer, cutoffs, later + readings), rows(answer, cutoffs, readings))


@pytest.mark.parametrize("seed", range(2))
def test_agrees_with_a_loop(answer, seed):
    rng = np.random.default_rng(seed)
    cutoffs = [(f"d{rng.choice([2, 10, 3])}", int(rng.integers(300, 900))) for _ in range(12)]
    readings = [(f"d{rng.choice([2, 10])}", t, t + int(rng.integers(0, 90)), int(rng.integers(10))) for t in rng.integers(0, 90, 80).tolist()]
    readings = [(d, t * 10, a + t * 9, temp) for d, t, a, temp in readings]
    failures = [(f"d{rng.choice([2, 10, 3])}", int(rng.integers(3000))) for _ in range(2)]
    expected = []
    for device, at in cutoffs:
        known = {}
        for d, time, arrived, temp in sorted(readings, key=lambda r: r[2]):
            if d == device and arrived <= at and time <= at:
                known[time] = temp
        temps = [temp for time, temp in known.items() if time > at - 120]
        fails = float(any(d == device and at < t <= at + 1440 for d, t in failures))
        expected.append([len(temps), np.mean(temps) if temps else N, max(temps, default=N),
                         at - max(known) if known else N, fails if at + 1440 <= 2000 else N])
    same(rows(answer, cutoffs, readings, failures, end=2000), expected)
