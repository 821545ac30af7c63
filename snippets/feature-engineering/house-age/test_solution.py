import numpy as np
import pandas as pd
import pytest

NO = np.nan


def features(answer, *rows):
    houses = pd.DataFrame(rows, columns=["sold", "built", "renovated"], dtype=float)
    return answer.age_features(houses)


def test_age_is_counted_to_the_sale_and_not_to_today(answer):
    assert features(answer, (2010, 1990, NO), (2020, 1990, NO))["age"].tolist() == [20, 30]


def test_wear_starts_again_with_a_renovation(answer):
    got = features(answer, (2020, 1950, 2015), (2020, 1950, NO))
    assert got["log_wear"].tolist() == pytest.approx([np.log(6), np.log(71)])
    assert got["age"].tolist() == [70, 70]


@pytest.mark.parametrize("row", [(2020, 2020, NO), (2019, 2020, NO), (2020, 1950, 2020), (2019, 2020, 2021)])
def test_new_on_the_day_of_the_sale(answer, row):
    assert features(answer, row)["log_wear"].tolist() == [0]


def test_a_renovation_after_the_sale_is_not_known_yet(answer):
    got = features(answer, (2020, 1950, 2021), (2020, NO, 2021))
    assert got["log_wear"].tolist() == pytest.approx([np.log(71), NO], nan_ok=True)


def test_a_renovation_before_the_building_changes_nothing(answer):
    assert features(answer, (2020, 2010, 1990))["log_wear"].tolist() == pytest.approx([np.log(11)])


def test_unknown_year_stays_unknown_and_is_marked(answer):
    got = features(answer, (2020, NO, NO), (2020, 2000, NO))
    assert got["age_unknown"].tolist() == [1, 0]
    assert got["age"].isna().tolist() == [True, False]


def test_a_known_renovation_helps_where_the_building_year_is_missing(answer):
    assert features(answer, (2020, NO, 2015))["log_wear"].tolist() == pytest.approx([np.log(6)])


def test_one_row_gives_the_same_as_many(answer):
    rows = [(2020, 1950, 2015), (2010, 1990, NO)]
    together = features(answer, *rows)
    alone = pd.concat([features(answer, row) for row in rows], ignore_index=True)
    pd.testing.assert_frame_equal(together, alone)


def test_leaves_its_input_alone(answer):
    houses = pd.DataFrame({"sold": [2020.0], "built": [1950.0], "renovated": [NO]})
    before = houses.copy()
    answer.age_features(houses)
    pd.testing.assert_frame_equal(houses, before)
