import numpy as np
import pandas as pd
import pytest

N = np.nan


def table(rows, index=None):
    return pd.DataFrame(rows, columns=["device", "minute", "temp"], index=index)


def test_share_by_hand(answer):
    frame = table([(10, 0, N), (2, 0, 1.0), (10, 1, 5.0), (10, 2, N), (2, 1, 2.0), (10, 3, N)])
    assert answer.missing_share(frame).to_dict() == {2: 0.0, 10: 0.75}


def test_no_value_crosses_to_another_device(answer):
    frame = table([("a", 0, 20.0), ("b", 0, N), ("b", 1, 90.0)])
    found = answer.fill_short_gaps(frame, 5)
    assert found["temp"].isna().tolist() == [False, True, False]
    assert found["filled"].tolist() == [False, False, False]


def test_no_value_comes_from_the_future(answer):
    found = answer.fill_short_gaps(table([("a", 0, N), ("a", 1, 90.0), ("a", 2, N)]), 5)
    assert found["temp"].fillna(-1).tolist() == [-1, 90, 90]


def test_time_order_counts_and_the_order_of_rows_stays(answer):
    frame = table([("a", 10, N), ("a", 2, N), ("a", 9, 7.0), ("a", 1, 5.0)], index=[8, 3, 5, 1])
    found = answer.fill_short_gaps(frame, 5)
    assert found.index.tolist() == [8, 3, 5, 1] and found["temp"].tolist() == [7, 5, 7, 5]
    assert found["filled"].tolist() == [True, True, False, False]


@pytest.mark.parametrize("limit, present", [(1, 2), (2, 3), (9, 4)])
def test_long_gaps_stay(answer, limit, present):
    frame = table([("a", m, t) for m, t in enumerate([0.0, N, N, N])])
    assert answer.fill_short_gaps(frame, limit)["temp"].notna().sum() == present


def test_zero_is_a_value(answer):
    found = answer.fill_short_gaps(table([("a", 0, 0.0), ("a", 1, N)]), 1)
    assert found["temp"].tolist() == [0, 0]


@pytest.mark.parametrize("seed", range(4))
def test_agrees_with_a_loop(answer, seed):
    rng = np.random.default_rng(seed)
    rows = [(d, m, N if rng.random() < 0.5 else float(rng.integers(100))) for d in (10, 2, 3) for m in range(15)]
    frame = table(rows).sample(frac=1, random_state=seed)
    expected = {}
    for d in (10, 2, 3):
        last, age = N, 0
        for i, row in frame[frame["device"] == d].sort_values("minute").iterrows():
            last, age = (last, age + 1) if np.isnan(row["temp"]) else (row["temp"], 0)
            expected[i] = last if age <= 2 else N
    found = answer.fill_short_gaps(frame, 2)
    assert found["temp"].to_numpy() == pytest.approx([expected[i] for i in frame.index], nan_ok=True)
