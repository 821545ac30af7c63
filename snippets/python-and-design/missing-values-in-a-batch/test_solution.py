import numpy as np
import pandas as pd
import pytest


@pytest.fixture
def train():
    return pd.DataFrame({
        "age": [20.0, 30.0, np.nan, 50.0, -999.0],
        "city": ["Bonn", "Aachen", "Bonn", None, "Aachen"],
        "visits": [1.0, 2.0, 3.0, 4.0, 5.0],
        "label": [0, 1, 0, 1, 0],
    })


@pytest.fixture
def imputer(answer, train):
    strategies = {
        "age": answer.median,
        "city": answer.most_frequent,
        "visits": answer.constant(0.0),
    }
    return answer.Imputer.learn(train, strategies, sentinels=[-999.0, "n/a"])


def batch_of(**columns):
    whole = {"age": [40.0], "city": ["Köln"], "visits": [7.0], "label": [1]} | columns
    size = max(len(values) for values in whole.values())
    return pd.DataFrame({name: (values * size)[:size] for name, values in whole.items()})


def test_fills_come_from_training_not_from_the_batch(imputer):
    out = imputer.apply(batch_of(age=[np.nan, 80.0, 90.0]))
    assert out["age"].tolist() == [30.0, 80.0, 90.0]


def test_a_sentinel_is_missing_in_training_too(imputer):
    assert imputer.fills["age"] == 30.0  # with -999 it would be 25


def test_a_sentinel_and_an_infinity_are_missing_in_a_batch(imputer):
    out = imputer.apply(batch_of(age=[-999.0, np.inf, 41.0], city=["n/a", "Ulm", "Ulm"]))
    assert out["age"].tolist() == [30.0, 30.0, 41.0]
    assert out["age_missing"].tolist() == [1, 1, 0]
    assert out["city"].tolist() == ["Aachen", "Ulm", "Ulm"]


def test_a_sentinel_is_found_among_integers(imputer):
    out = imputer.apply(batch_of(age=[-999, 41]))
    assert out["age"].tolist() == [30.0, 41.0]
    assert out["age_missing"].tolist() == [1, 0]


def test_a_sentinel_is_found_among_numbers_that_come_as_text(imputer):
    out = imputer.apply(batch_of(age=["-999", "41", "inf"]))
    assert out["age"].tolist() == [30.0, 41.0, 30.0]
    assert out["age_missing"].tolist() == [1, 0, 1]


@pytest.mark.parametrize("dtype", ["int16", "Int16", "float32", "Float64", "object"])
def test_a_sentinel_is_found_in_every_type_of_number(imputer, answer, train, dtype):
    ages = pd.Series([-999, 41, -998], dtype=dtype)
    out = imputer.apply(batch_of(age=[40.0] * 3).assign(age=ages))
    assert out["age"].tolist() == [30.0, 41.0, -998.0]
    assert out["age"].dtype == "float64"
    learned = answer.Imputer.learn(pd.DataFrame({"age": ages}), {"age": answer.median}, [-999])
    assert learned.fills["age"] == -478.5  # half-way between 41 and -998


def test_a_missing_value_of_a_nullable_type_is_filled(imputer):
    out = imputer.apply(batch_of(age=[40.0] * 2).assign(age=pd.Series([pd.NA, 41], dtype="Int64")))
    assert out["age"].tolist() == [30.0, 41.0]
    assert out["age_missing"].tolist() == [1, 0]


def test_changes_by_the_caller_do_not_reach_the_imputer(answer, train):
    sentinels, strategies = [-999.0], {"age": answer.median}
    imputer = answer.Imputer.learn(train, strategies, sentinels)
    assert (sentinels, strategies) == ([-999.0], {"age": answer.median})
    sentinels.clear()
    strategies.clear()
    train["age"] = 0.0
    assert imputer.apply(pd.DataFrame({"age": [-999.0]}))["age"].tolist() == [30.0]


@pytest.mark.parametrize("seed", range(3))
def test_the_same_as_value_by_value(imputer, seed):
    rng = np.random.default_rng(seed)
    ages = rng.choice([2.0, 10.0, 1e9, -999.0, -1.0, np.inf, -np.inf, np.nan], 50)
    cities = rng.choice(np.array(["Ulm", "n/a", "10", "2", None], dtype=object), 50)
    batch = batch_of(age=list(ages), city=list(cities)).set_index(rng.choice([10, 2, 7], 50))
    before = batch.copy()
    out = imputer.apply(batch)
    holes = [not np.isfinite(age) or age == -999 for age in ages]
    assert out["age_missing"].tolist() == holes
    assert out["age"].tolist() == [30.0 if hole else age for hole, age in zip(holes, ages)]
    assert out["city"].tolist() == ["Aachen" if c in (None, "n/a") else c for c in cities]
    pd.testing.assert_frame_equal(batch, before)


def test_columns_without_a_strategy_are_left_alone(imputer):
    out = imputer.apply(batch_of(age=[np.nan, np.nan], label=[np.nan, -999.0]))
    assert out["label"].isna().tolist() == [True, False]
    assert out["label"][1] == -999.0
    assert "label_missing" not in out


def test_a_row_alone_becomes_what_it_becomes_in_company(imputer):
    batch = batch_of(age=[np.nan, 20.0, 90.0], city=[None, "Ulm", "Bonn"])
    together = imputer.apply(batch)
    for i in range(len(batch)):
        pd.testing.assert_frame_equal(imputer.apply(batch[i:i + 1]), together[i:i + 1])


def test_every_batch_has_the_same_columns_and_types(imputer):
    whole = imputer.apply(batch_of())
    holes = imputer.apply(batch_of(age=[None], city=[None], visits=[None]))
    integers = imputer.apply(batch_of(age=[40], visits=[7]))
    none = imputer.apply(batch_of()[:0])
    for other in (holes, integers, none):
        pd.testing.assert_series_equal(other.dtypes, whole.dtypes)


def test_what_was_filled_is_flagged(imputer):
    out = imputer.apply(batch_of(age=[np.nan, 20.0], visits=[np.nan, 1.0]))
    assert out["age_missing"].tolist() == out["visits_missing"].tolist() == [1, 0]
    assert out["visits"].tolist() == [0.0, 1.0]


def test_rows_order_and_index_stay(imputer):
    batch = batch_of(age=[np.nan, 20.0, np.nan]).set_index(pd.Index([7, 7, 3]))
    out = imputer.apply(batch)
    assert out.index.tolist() == [7, 7, 3]
    assert out["label"].tolist() == batch["label"].tolist()


def test_the_batch_of_the_caller_is_left_alone(imputer):
    batch = batch_of(age=[np.nan, -999.0])
    before = batch.copy()
    imputer.apply(batch)
    pd.testing.assert_frame_equal(batch, before)


def test_equally_frequent_values_give_the_same_fill_every_time(imputer, train, answer):
    upside_down = answer.Imputer.learn(train[::-1], {"city": answer.most_frequent})
    assert imputer.fills["city"] == upside_down.fills["city"]


def test_a_new_category_is_not_a_missing_value(imputer):
    out = imputer.apply(batch_of(city=["Atlantis"]))
    assert out["city"].tolist() == ["Atlantis"]
    assert out["city_missing"].tolist() == [0]


def test_nothing_to_learn_from_is_an_error(answer, train):
    with pytest.raises(ValueError, match="age"):
        answer.Imputer.learn(train.assign(age=np.nan), {"age": answer.median})


def test_an_absent_column_is_an_error(imputer):
    with pytest.raises(ValueError, match="age"):
        imputer.apply(batch_of().drop(columns="age"))


def test_learning_leaves_the_training_frame_alone(answer, train):
    before = train.copy()
    answer.Imputer.learn(train, {"age": answer.median}, sentinels=[-999.0])
    pd.testing.assert_frame_equal(train, before)


def test_an_imputer_cannot_be_changed(imputer):
    with pytest.raises(AttributeError):
        imputer.fills = {}
