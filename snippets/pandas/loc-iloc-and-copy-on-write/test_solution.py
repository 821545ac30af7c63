import pandas as pd

MAY_CHANGE = ("cap",)


def table():
    return pd.DataFrame({"ms": [30, 10, 1_000_000_000], "id": [2, 10, 3]}, index=[7, 7, 0])


def test_capped_returns_a_new_table(answer):
    frame = table()
    found = answer.capped(frame, 20)
    assert found["ms"].tolist() == [20, 10, 20] and found["id"].tolist() == [2, 10, 3]
    assert frame.equals(table())


def test_cap_changes_the_table_with_repeated_labels(answer):
    frame = table()
    assert answer.cap(frame, 20) is None
    assert frame["ms"].tolist() == [20, 10, 20] and frame["id"].tolist() == [2, 10, 3]


def test_a_value_at_the_limit_stays(answer):
    frame = table()
    answer.cap(frame, 30)
    assert frame["ms"].tolist() == answer.capped(table(), 30)["ms"].tolist() == [30, 10, 30]


def test_a_selection_does_not_reach_back(answer):
    frame = table()
    part = frame[frame["id"] > 2]
    answer.cap(part, 5)
    assert frame.equals(table())
