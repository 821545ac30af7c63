import numpy as np
import pandas as pd
import pytest

HOUR = pd.Timedelta(minutes=60)


def clock(minutes):
    return pd.Timestamp("2026-11-30") + pd.to_timedelta(minutes, unit="min")


def tables(labels, readings, index=None):
    left = pd.DataFrame({"device": [d for d, _ in labels], "at": clock([m for _, m in labels])}, index=index)
    right = pd.DataFrame({"device": [d for d, _, _ in readings], "known_at": clock([m for _, m, _ in readings]),
                          "temp": [float(t) for _, _, t in readings]})
    return left, right


def temps(found):
    return [None if np.isnan(t) else t for t in found["temp"]]


def test_the_last_reading_before_in_the_order_of_the_labels(answer):
    left, right = tables([("s10", 50), ("s2", 10), ("s10", 20)], [("s10", 45, 3), ("s2", 5, 1), ("s10", 10, 2)], index=[5, 5, 1])
    found = answer.with_reading(left, right, HOUR)
    assert temps(found) == [3, 1, 2] and found.index.tolist() == [5, 5, 1]
    assert found[["device", "at"]].equals(left)
    assert found["known_at"].tolist() == clock([45, 5, 10]).tolist()


def test_nothing_from_the_future_or_the_same_instant(answer):
    left, right = tables([("a", 30)], [("a", 31, 9), ("a", 30, 8)])
    assert temps(answer.with_reading(left, right, HOUR)) == [None]


def test_other_devices_do_not_count(answer):
    left, right = tables([("a", 30)], [("b", 29, 9)])
    assert temps(answer.with_reading(left, right, HOUR)) == [None]


@pytest.mark.parametrize("age, found", [(60, 7.0), (61, None)])
def test_tolerance(answer, age, found):
    left, right = tables([("a", 100)], [("a", 100 - age, 7)])
    assert temps(answer.with_reading(left, right, HOUR)) == [found]


def test_a_missing_temperature_is_no_reading(answer):
    left, right = tables([("a", 30)], [("a", 20, 5), ("a", 29, np.nan)])
    assert temps(answer.with_reading(left, right, HOUR)) == [5]


def test_of_equal_times_the_last_row(answer):
    left, right = tables([("a", 30)], [("a", 20, 5), ("a", 20, 6), ("a", 10, 1)])
    assert temps(answer.with_reading(left, right, HOUR)) == [6]


@pytest.mark.parametrize("seed", range(3))
def test_agrees_with_a_loop(answer, seed):
    rng = np.random.default_rng(seed)
    labels = [(f"s{rng.choice([2, 10, 3])}", int(rng.integers(300))) for _ in range(40)]
    readings = [(f"s{rng.choice([2, 10])}", int(rng.integers(300)), rng.choice([np.nan, 1e9, 5, 7])) for _ in range(60)]
    left, right = tables(labels, readings, index=rng.permutation(40))
    expected = []
    for device, at in labels:
        fits = [(k, i, t) for i, (d, k, t) in enumerate(readings) if d == device and at - 60 <= k < at and not np.isnan(t)]
        expected.append(max(fits)[2] if fits else None)
    assert temps(answer.with_reading(left, right, HOUR)) == expected
