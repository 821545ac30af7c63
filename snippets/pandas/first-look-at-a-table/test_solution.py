import pandas as pd
import pytest


def test_the_first_look_counts_missing_and_different_values(answer):
    found = answer.first_look(answer.readings())
    assert found["missing"].to_dict() == {"sensor": 0, "day": 0, "value": 1}
    assert found["different"].to_dict() == {"sensor": 2, "day": 3, "value": 4}
    assert found["type"].to_dict() == {"sensor": "str", "day": "str", "value": "float64"}
    assert found["min"].to_dict() == {"sensor": "b10", "day": "2026-03-01", "value": 1.5}
    assert found["max"].to_dict() == {"sensor": "b2", "day": "2026-03-05", "value": 90.0}


def test_every_day_has_one_row_and_absent_days_are_missing(answer):
    found = answer.every_day(answer.readings(), "b2")
    assert found.index.strftime("%d").tolist() == ["01", "02", "03", "04", "05"]
    assert found.isna().tolist() == [False, True, True, True, False]


def test_unsorted_rows_give_the_same_days(answer):
    shuffled = answer.readings().iloc[::-1]
    assert answer.every_day(shuffled, "b2").equals(answer.every_day(answer.readings(), "b2"))


def test_a_reported_value_stays_on_its_own_day(answer):
    found = answer.every_day(answer.readings(), "b10")
    assert found["2026-03-01"] == 3.0 and found["2026-03-05"] == 90.0
    assert found["2026-03-02":"2026-03-04"].isna().all()


def test_two_rows_for_one_day_are_refused(answer):
    twice = pd.concat([answer.readings()] * 2, ignore_index=True)
    with pytest.raises(ValueError):
        answer.every_day(twice, "b2")
