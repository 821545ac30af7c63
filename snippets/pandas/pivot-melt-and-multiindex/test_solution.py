import numpy as np
import pandas as pd
import pytest


def test_there_and_back(answer):
    rng = np.random.default_rng(0)
    rows = [(f"m{m}", f"t{t}", rng.random()) for m in (2, 10, 1) for t in range(5) if rng.random() < 0.7]
    scores = pd.DataFrame(rows, columns=["model", "task", "score"]).sample(frac=1, random_state=0)
    back = answer.long(answer.wide(scores))
    key = ["model", "task"]
    pd.testing.assert_frame_equal(back.sort_values(key, ignore_index=True), scores.sort_values(key, ignore_index=True),
                                  check_dtype=False, check_names=False)


def test_a_repeated_cell_is_refused(answer):
    scores = pd.DataFrame({"model": ["b", "b"], "task": ["qa", "qa"], "score": [0.6, 0.6]})
    with pytest.raises(ValueError):
        answer.wide(scores)


def test_an_empty_cell_is_missing_and_zero_is_not(answer):
    scores = pd.DataFrame({"model": ["a", "b", "b"], "task": ["qa", "qa", "code"], "score": [0.0, 0.5, 0.7]})
    table = answer.wide(scores)
    assert np.isnan(table.loc["a", "code"]) and table.loc["a", "qa"] == 0
    assert len(answer.long(table)) == 3


def test_codes_lead_back_to_the_labels(answer):
    frame = pd.DataFrame({"user": [10**9, 2, 10**9, 10], "item": ["x", "z", "z", "x"]})
    rows, columns, users, items = answer.sparse_codes(frame, "user", "item")
    assert [users[r] for r in rows] == frame["user"].tolist()
    assert [items[c] for c in columns] == frame["item"].tolist()
