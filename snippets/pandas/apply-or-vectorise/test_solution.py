import numpy as np
import pandas as pd
import pytest


def reference(text, plan, hours):
    if isinstance(text, str) and "outage" in text.lower():
        return "page"
    if plan == "team" and hours > 24:
        return "high"
    if hours > 72:
        return "high"
    if pd.isna(plan):
        return "check"
    return "normal"


def table(rows, index=None):
    frame = pd.DataFrame(rows, columns=["text", "plan", "hours"], index=index)
    return frame.astype({"text": "str", "plan": "str", "hours": float})


@pytest.mark.parametrize("row, expected", [
    (("OUTAGE!", None, 100), "page"), (("slow", "team", 24.5), "high"), (("slow", "team", 24), "normal"),
    (("slow", "free", 72), "normal"), (("slow", None, 73), "high"), (("slow", None, 2), "check"),
    ((None, "free", None), "normal"), ((None, "team", 10**9), "high"), (("out-age", "free", 1), "normal")])
def test_each_rule(answer, row, expected):
    assert answer.priorities(table([row])).tolist() == [expected]


@pytest.mark.parametrize("seed", range(3))
def test_agrees_with_the_row_function(answer, seed):
    rng = np.random.default_rng(seed)
    texts, plans = ["Outage", "no outage now", "refund", None], ["team", "free", None]
    hours = [0, 24, 24.01, 72, 72.01, np.nan, 1e9]
    rows = [(texts[rng.integers(4)], plans[rng.integers(3)], hours[rng.integers(7)]) for _ in range(200)]
    frame = table(rows, index=rng.permutation(200))
    found = answer.priorities(frame)
    assert found.index.tolist() == frame.index.tolist() and found.dtype == "str"
    assert found.tolist() == [reference(*row) for row in rows]


def test_no_rows(answer):
    assert answer.priorities(table([])).tolist() == []


def test_object_columns_from_pandas_2(answer):
    frame = pd.DataFrame({"text": [None, "outage"], "plan": ["free", None], "hours": [1.0, 1.0]}).astype({"text": object, "plan": object})
    assert answer.priorities(frame).tolist() == ["normal", "page"]


def test_no_loop_over_rows(answer, monkeypatch):
    def refuse(*args, **kwargs):
        raise AssertionError("a Python call per row")
    for name in ("apply", "iterrows", "itertuples", "agg", "transform"):
        monkeypatch.setattr(pd.DataFrame, name, refuse)
    assert answer.priorities(table([("outage", "free", 1.0), ("slow", "team", 25.0)])).tolist() == ["page", "high"]
