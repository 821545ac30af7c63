import numpy as np
import pandas as pd


def test_the_built_in_faults_and_one_honest_zero_are_found(answer):
    found = answer.suspicions(answer.machines(), "failed", "machine")
    assert [line.split(":")[0] for line in found] == ["machine", "firmware", "temperature", "repair_hours", "repair_hours"]
    assert "3 repeated" in found[0] and "-999" in found[2]


def test_a_clean_table_raises_no_suspicion(answer):
    rng = np.random.default_rng(1)
    table = pd.DataFrame({"id": range(300), "x": rng.normal(size=300), "y": rng.integers(2, size=300)})
    assert answer.suspicions(table, "y", "id") == []


def test_a_copy_of_the_target_with_the_sign_changed_is_a_leak(answer):
    table = pd.DataFrame({"id": range(100), "y": [0, 1] * 50})
    table["x"] = -1e9 * table["y"]
    assert any(line.startswith("x: predicts") for line in answer.suspicions(table, "y", "id"))


def test_missing_values_and_empty_columns(answer):
    table = pd.DataFrame({"a": [1.0, None, None, 1.0], "b": [None] * 4, "c": ["x", "y", "y", None]})
    found = answer.profile(table)
    assert found["missing"].tolist() == [0.5, 1.0, 0.25]
    assert found["distinct"].tolist() == [1, 0, 2]
    assert found.loc["c", "top"] == "y" and found.loc["c", "top_share"] == 0.5
