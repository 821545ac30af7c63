import numpy as np
import pandas as pd
import pytest

NO = np.nan


def table(n=5_000, seed=0):
    rng = np.random.default_rng(seed)
    label = pd.Series((rng.random(n) < 0.2).astype(float))
    frame = pd.DataFrame(rng.normal(size=(n, 4)), columns=["whole", "random", "telling", "new"])
    frame.loc[rng.random(n) < 0.1, "random"] = np.nan
    frame.loc[rng.random(n) < 0.1 + 0.3 * label, "telling"] = np.nan
    frame.loc[rng.random(n) < np.linspace(0, 0.3, n), "new"] = np.nan
    return frame, label


def test_complete_columns_are_not_reported(answer):
    assert list(answer.missing_report(*table()).index) == ["random", "telling", "new"]


def test_values_missing_at_random_show_no_effect(answer):
    line = answer.missing_report(*table()).loc["random"]
    assert line["share"] == pytest.approx(0.1, abs=0.02)
    assert abs(line["z"]) < 3 and abs(line["drift"]) < 0.03


def test_informative_missingness_is_found(answer):
    line = answer.missing_report(*table()).loc["telling"]
    assert line["z"] > 10
    assert line["label_missing"] > 2 * line["label_present"]


def test_a_growing_share_is_found(answer):
    assert answer.missing_report(*table()).loc["new", "drift"] == pytest.approx(0.24, abs=0.04)


def test_nothing_missing_nothing_reported(answer):
    assert len(answer.missing_report(pd.DataFrame({"a": [1.0, 2.0]}), pd.Series([0.0, 1.0]))) == 0


def test_ten_rows_by_hand(answer):
    """Missing in rows 2 and 8: the first fifth ends before, the last begins there."""
    frame = pd.DataFrame({"x": [1.0, 1, NO, 1, 1, 1, 1, 1, NO, 1]})
    label = pd.Series([0.0, 1, 1, 0, 0, 1, 0, 0, 1, 0])
    line = answer.missing_report(frame, label).loc["x"]
    assert line["share"] == pytest.approx(0.2)
    assert line["drift"] == pytest.approx(0.5)
    assert (line["label_missing"], line["label_present"]) == (1, 0.25)
    sd = (2.4 / 9) ** 0.5  # squares around the mean 0.4 sum to 2.4
    assert line["z"] == pytest.approx(0.75 / (sd * (1 / 2 + 1 / 8) ** 0.5))
