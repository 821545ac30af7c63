import math
import time

import numpy as np
import pytest


def loop(sensor, value, n_sensors):
    groups = [[] for _ in range(n_sensors)]
    for s, v in zip(sensor, value):
        if not math.isnan(v):
            groups[s].append(v)
    count, mean, std, top = [], [], [], []
    for g in groups:
        n = len(g)
        m = sum(g) / n if n else math.nan
        squares = 0.0
        for v in g:
            squares += (v - m) ** 2
        count.append(n)
        mean.append(m)
        std.append(math.sqrt(squares / (n - 1)) if n > 1 else math.nan)
        top.append(max(g) if n else math.nan)
    return count, mean, std, top


def readings(n, n_sensors, seed=0):
    rng = np.random.default_rng(seed)
    value = rng.normal(20, 5, n)
    value[rng.random(n) < 0.1] = np.nan
    return rng.integers(0, n_sensors, n), value


def check(answer, sensor, value, n_sensors, expected):
    got = answer.sensor_stats(np.array(sensor, dtype=int), np.array(value, dtype=float), n_sensors)
    for figure, want in zip(got, expected, strict=True):
        assert np.asarray(figure).tolist() == pytest.approx(list(want), nan_ok=True)


def test_by_hand(answer):
    check(answer, [0, 1, 0, 1, 1], [1, 10, 3, 20, 30], 2,
          [[2, 3], [2, 20], [math.sqrt(2), 10], [3, 30]])


def test_missing_readings_are_not_counted(answer):
    check(answer, [0, 0, 0], [4, np.nan, 6], 1, [[2], [5], [math.sqrt(2)], [6]])


def test_a_silent_sensor_keeps_its_row(answer):
    check(answer, [0, 2, 2, 1], [5, 1, 3, np.nan], 4,
          [[1, 0, 2, 0], [5, np.nan, 2, np.nan],
           [np.nan, np.nan, math.sqrt(2), np.nan], [5, np.nan, 3, np.nan]])


def test_all_negative_readings(answer):
    check(answer, [0, 0], [-5, -2], 1, [[2], [-3.5], [math.sqrt(4.5)], [-2]])


def test_no_readings_at_all(answer):
    check(answer, [], [], 2, [[0, 0], [np.nan] * 2, [np.nan] * 2, [np.nan] * 2])


def test_small_spread_on_a_large_level(answer):
    check(answer, [0] * 4, [1e9 + 1, 1e9 + 2, 1e9 + 3, 1e9 + 4], 1,
          [[4], [1e9 + 2.5], [math.sqrt(5 / 3)], [1e9 + 4]])


def test_two_levels_far_apart(answer):
    """One shift for all sensors cannot bring both near zero."""
    level = np.array([0.0, 1e9, -1e9])
    sensor = np.array([1, 0, 2, 2, 1, 0, 1, 0, 2])
    value = level[sensor] + np.array([1.0, 1, 4, 2, 2, 3, 6, 8, 9])
    check(answer, sensor, value, 3, loop(sensor.tolist(), value.tolist(), 3))


def test_small_readings(answer):
    sensor, value = [0, 0, 0, 1, 1], [1e-9, 2e-9, 6e-9, 5e-9, 7e-9]
    got = answer.sensor_stats(np.array(sensor), np.array(value), 2)
    for figure, want in zip(got, loop(sensor, value, 2), strict=True):
        assert np.asarray(figure).tolist() == pytest.approx(want, rel=1e-6, abs=0)


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("extreme", [math.inf, -math.inf])
def test_infinite_readings_stay_with_their_sensor(answer, extreme):
    sensor, value = [0, 1, 1, 0, 2, 3], [1.0, extreme, 5.0, 3.0, extreme, np.nan]
    top = 5.0 if extreme < 0 else extreme
    check(answer, sensor, value, 4,
          [[2, 2, 1, 0], [2, extreme, extreme, np.nan],
           [math.sqrt(2), np.nan, np.nan, np.nan], [3, top, extreme, np.nan]])


def test_narrow_types(answer):
    sensor, value = readings(2_000, 200)
    sensor, value = sensor.astype(np.uint8), value.astype(np.float32)
    got = answer.sensor_stats(sensor, value, 200)
    for figure, want in zip(got, loop(sensor.tolist(), value.tolist(), 200), strict=True):
        assert np.asarray(figure).tolist() == pytest.approx(want, nan_ok=True)


def test_does_not_change_its_input(answer):
    sensor, value = readings(1_000, 7)
    before = sensor.copy(), value.copy()
    answer.sensor_stats(sensor, value, 7)
    assert np.array_equal(sensor, before[0])
    assert np.array_equal(value, before[1], equal_nan=True)


@pytest.mark.parametrize("seed", range(5))
def test_agrees_with_the_loop(answer, seed):
    sensor, value = readings(2_000, 40, seed)
    check(answer, sensor, value, 40, loop(sensor.tolist(), value.tolist(), 40))


def fastest(function, *args, repeats=5):
    times = []
    for _ in range(repeats):
        start = time.perf_counter()
        function(*args)
        times.append(time.perf_counter() - start)
    return min(times)


def test_at_least_twice_as_fast_as_the_loop(answer):
    sensor, value = readings(100_000, 500)
    slow = fastest(loop, sensor.tolist(), value.tolist(), 500, repeats=2)
    fast = fastest(answer.sensor_stats, sensor, value, 500)
    assert slow > 2 * fast
