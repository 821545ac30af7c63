import numpy as np
import pandas as pd
import pytest


def table(rows, index=None):
    return pd.DataFrame(rows, columns=["service", "ms", "status"], index=index)


HAND = table([("s10", 10.0, 200), ("s2", 50.0, 503), ("s10", 30.0, 500),
              (None, 900.0, 504), ("s2", np.nan, 200)], index=[7, 3, 9, 1, 4])


def test_summary_by_hand(answer):
    found = answer.summary(HAND)
    assert found.columns.tolist() == ["service", "requests", "measured", "mean_ms", "failed"]
    assert found["service"].tolist()[:2] == ["s10", "s2"] and found["service"].isna().tolist() == [False, False, True]
    assert found["requests"].tolist() == [2, 2, 1]
    assert found["measured"].tolist() == [2, 1, 1]
    assert found["mean_ms"].tolist() == [20, 50, 900]
    assert found["failed"].tolist() == [0.5, 0.5, 1]


def test_every_row_is_in_a_group(answer):
    assert answer.summary(HAND)["requests"].sum() == len(HAND)


def test_above_usual_lines_up_with_the_table(answer):
    found = answer.above_usual(HAND)
    assert found.index.tolist() == HAND.index.tolist()
    assert found.fillna(-1).tolist() == [-10, 0, 10, 0, -1]


def test_slowest_by_hand(answer):
    frame = table([("b", 5.0, 200), ("a", 1.0, 200), ("b", 9.0, 200), (None, 3.0, 200),
                   ("b", 9.0, 500), ("a", np.nan, 200)], index=[5, 4, 3, 2, 1, 0])
    assert answer.slowest(frame, 2).index.tolist() == [4, 3, 1, 2]
    assert answer.slowest(frame, 1).columns.tolist() == ["service", "ms", "status"]


@pytest.mark.parametrize("seed", range(4))
def test_agrees_with_a_loop(answer, seed):
    rng = np.random.default_rng(seed)
    n = 60
    names = np.array(["s10", "s2", "s3", None], dtype=object)[rng.integers(0, 4, n)]
    ms = np.where(rng.random(n) < 0.2, np.nan, 1e9 + rng.integers(0, 5, n))
    frame = pd.DataFrame({"service": names, "ms": ms, "status": rng.choice([200, 500], n)},
                         index=rng.permutation(n))
    top, off = [], {}
    for name in ["s10", "s2", "s3", None]:
        rows = [i for i, s in zip(frame.index, names) if s == name]
        known = [i for i in rows if not np.isnan(frame["ms"][i])]
        for i in rows:
            off[i] = frame["ms"][i] - np.mean([frame["ms"][j] for j in known])
        top += sorted(known, key=lambda i: -frame["ms"][i])[:3]
    found = answer.above_usual(frame)
    assert found.to_numpy() == pytest.approx([off[i] for i in frame.index], nan_ok=True, abs=1e-5)
    assert answer.slowest(frame, 3).index.tolist() == top
    assert answer.summary(frame)["requests"].sum() == n
