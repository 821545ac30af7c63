import pandas as pd
import pytest


def test_labels_are_matched_in_any_order(answer):
    found = answer.total(pd.Series({"auth": 5, "cart": 1}), pd.Series({"feed": 7, "auth": 20}))
    assert found.to_dict() == {"auth": 25, "cart": 1, "feed": 7}


def test_position_ignores_the_index_that_a_filter_left(answer):
    frame = pd.DataFrame({"model": ["a", "b", "c"]})[lambda f: f["model"] != "b"]
    found = answer.attach_by_position(frame, "auc", pd.Series([0.81, 0.84]))
    assert found["auc"].tolist() == [0.81, 0.84] and found.index.tolist() == [0, 2]


def test_a_wrong_length_is_refused(answer):
    with pytest.raises(ValueError):
        answer.attach_by_position(pd.DataFrame({"a": [1, 2]}), "b", [1])


def test_keys_repeat_on_the_left_and_may_be_unknown(answer):
    frame = pd.DataFrame({"id": [10, 2, 10, 7]})
    found = answer.attach_by_key(frame, "id", "size", pd.Series({2: 20.0, 10: 100.0}))
    assert found["size"].fillna(-1).tolist() == [100, 20, 100, -1]


def test_a_key_that_occurs_twice_is_refused(answer):
    with pytest.raises(ValueError):
        answer.attach_by_key(pd.DataFrame({"id": [2]}), "id", "x", pd.Series([1, 2], index=[2, 2]))
