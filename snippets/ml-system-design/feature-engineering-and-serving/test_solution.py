import numpy as np
import pandas as pd
import pytest

TABLE = pd.DataFrame({"item": [1, 1, 2], "time": [10.0, 20.0, 15.0],
                      "value": [0.1, 0.2, 0.9]})


def values(answer, rows, max_age=100.0):
    frame = pd.DataFrame(rows, columns=["item", "time"])
    return answer.as_of(frame, TABLE, max_age).value.tolist()


def test_takes_the_newest_value_before_the_impression(answer):
    assert values(answer, [(1, 12.0), (1, 25.0)]) == [0.1, 0.2]


def test_never_takes_a_value_of_the_same_instant(answer):
    assert values(answer, [(1, 20.0)]) == [0.1]


def test_does_not_mix_items(answer):
    assert values(answer, [(1, 16.0), (2, 16.0)]) == [0.1, 0.9]


def test_before_the_first_value_there_is_none(answer):
    assert pd.isna(values(answer, [(1, 5.0)])[0])


def test_a_value_that_expired_online_is_missing_here_too(answer):
    assert pd.isna(values(answer, [(1, 40.0)], max_age=5.0)[0])


def test_keeps_the_order_and_the_index_of_the_impressions(answer):
    frame = pd.DataFrame({"item": [2, 1], "time": [30.0, 11.0]}, index=[7, 3])
    joined = answer.as_of(frame, TABLE, 100.0)
    assert joined.index.tolist() == [7, 3]
    assert joined.value.tolist() == [0.9, 0.1]


def test_agrees_with_a_search_row_by_row_and_changes_nothing(answer):
    rng = np.random.default_rng(0)
    table = pd.DataFrame({"item": rng.integers(2, 12, 80), "time": rng.permutation(80) * 1.0,
                          "value": rng.normal(size=80)})
    rows = pd.DataFrame({"item": rng.integers(2, 12, 60), "time": rng.integers(0, 90, 60) * 1.0})
    before = table.copy(), rows.copy()
    found = answer.as_of(rows, table, 25.0).value.tolist()
    for (item, time), value in zip(rows.itertuples(index=False), found):
        known = table[(table["item"] == item) & (table.time < time) & (table.time >= time - 25)]
        expected = known.sort_values("time").value.iloc[-1] if len(known) else np.nan
        assert value == pytest.approx(expected, nan_ok=True)
    pd.testing.assert_frame_equal(table, before[0])
    pd.testing.assert_frame_equal(rows, before[1])


def test_several_impressions_may_share_a_request_id(answer):
    index = pd.Index(["r1", "r1", "r1"], name="request")
    frame = pd.DataFrame({"item": [2, 1, 1], "time": [30.0, 11.0, 25.0]},
                         index=index)
    joined = answer.as_of(frame, TABLE, 100.0)
    assert joined.index.equals(index)
    assert joined.index.name == "request"
    assert joined.value.tolist() == [0.9, 0.1, 0.2]
