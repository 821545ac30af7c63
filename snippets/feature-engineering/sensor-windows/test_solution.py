import numpy as np
import pandas as pd
import pytest


def frame(rows, index=None):
    return pd.DataFrame(rows, columns=["machine", "time", "value"], index=index)


def naive(readings, width):
    out = []
    for _, r in readings.iterrows():
        w = readings[(readings.machine == r.machine) & (readings.time > r.time - width) & (readings.time <= r.time)]
        w = w.dropna(subset=["value"])
        if w.empty:
            out.append([0] + [np.nan] * 4)
            continue
        slope = np.polyfit(w.time - w.time.mean(), w.value, 1)[0] if w.time.nunique() > 1 else np.nan
        out.append([len(w), w.value.mean(), w.value.max() - w.value.min(), slope, r.time - w.time.max()])
    return np.array(out, float)


def random_readings(seed, n=40):
    rng = np.random.default_rng(seed)
    value = 50 + rng.normal(size=n)
    value[rng.random(n) < 0.2] = np.nan
    return frame({"machine": rng.choice(["m2", "m10", "m1"], n), "time": rng.integers(0, 60, n) * 1.0, "value": value})


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("width", [2, 10, 1_000])
def test_like_the_definition(answer, seed, width):
    readings = random_readings(seed)
    assert answer.window_features(readings, width).to_numpy() == pytest.approx(naive(readings, width), nan_ok=True, abs=1e-9)


def test_by_hand_with_irregular_times(answer):
    readings = frame([("a", 0, 10), ("a", 50, 20), ("a", 60, 30), ("a", 110, 0)])
    found = answer.window_features(readings, 60)
    assert found["count"].tolist() == [1, 2, 2, 2]  # second 0 is outside at 60, 50 at 110
    assert found["mean"].tolist() == [10, 15, 25, 15]
    assert found["slope"].tolist()[1:] == pytest.approx([0.2, 1, -0.6])


def test_the_future_changes_nothing(answer):
    readings = frame([("a", t, t % 7) for t in range(30)])
    later = readings.copy()
    later.loc[20:, "value"] = 1e9
    first, second = (answer.window_features(r, 8)[:20] for r in (readings, later))
    pd.testing.assert_frame_equal(first, second)


def test_machines_do_not_mix(answer):
    both = frame([("m2", 0, 1), ("m10", 1, 100), ("m2", 2, 3), ("m10", 3, 300)])
    assert answer.window_features(both, 10)["mean"].tolist() == [1, 100, 2, 200]


def test_unsorted_rows_keep_their_place(answer):
    readings = random_readings(9).drop_duplicates(["machine", "time"])
    mixed = readings.sample(frac=1, random_state=1)
    expected = answer.window_features(readings, 15)
    pd.testing.assert_frame_equal(answer.window_features(mixed, 15).loc[readings.index], expected)


def test_a_failed_sensor_ages(answer):
    readings = frame([("a", 0, 5), ("a", 4, np.nan), ("a", 9, np.nan), ("a", 10, np.nan)])
    found = answer.window_features(readings, 10)
    assert found["age"].tolist()[:3] == [0, 4, 9] and np.isnan(found["age"].iloc[3])
    assert found["count"].tolist() == [1, 1, 1, 0]
    assert found["mean"].tolist()[:3] == [5, 5, 5]


def test_slope_of_one_moment_is_missing(answer):
    found = answer.window_features(frame([("a", 5, 1), ("a", 5, 3)]), 10)
    assert found["slope"].isna().all() and found["count"].tolist() == [2, 2]


def test_large_time_stamps_keep_their_precision(answer):
    t = 1_780_000_000
    readings = frame([("a", t + k, 1e9 + 2 * k) for k in range(5)])
    assert answer.window_features(readings, 60)["slope"].iloc[-1] == pytest.approx(2)


def test_repeated_index_labels(answer):
    readings = frame([("a", 0, 1), ("a", 1, 3), ("b", 0, 7)], index=[2, 2, 10])
    found = answer.window_features(readings, 10)
    assert found["mean"].tolist() == [1, 2, 7] and found.index.tolist() == [2, 2, 10]


def test_no_rows(answer):
    found = answer.window_features(frame({"machine": [], "time": [], "value": []}), 10)
    assert list(found.columns) == ["count", "mean", "spread", "slope", "age"] and found.empty
