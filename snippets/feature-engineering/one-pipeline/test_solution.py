import pickle

import numpy as np
import pandas as pd
import pytest
from sklearn.dummy import DummyRegressor


def sample(n=600, streets=40, seed=0):
    rng = np.random.default_rng(seed)
    street = rng.integers(0, streets, n)
    houses = pd.DataFrame({
        "area": rng.normal(120, 30, n),
        "built": rng.integers(1930, 2021, n).astype(float),
        "heating": rng.choice(["gas", "oil", "pump"], n),
        "street": [f"street {s}" for s in street],
    })
    price = 2.5 * houses["area"] + 0.4 * (houses["built"] - 1930) + 30 * (houses["heating"] == "pump")
    price += 2 * street + rng.normal(0, 10, n)
    houses.loc[rng.random(n) < 0.1, "built"] = np.nan
    return houses, price


FITTED = {}  # by answer: many tests ask one model


@pytest.fixture
def fitted(answer):
    if answer.__file__ not in FITTED:
        FITTED[answer.__file__] = answer.build_model().fit(*sample())
    return FITTED[answer.__file__]


@pytest.fixture
def request_row():
    return pd.DataFrame({"area": [100.0], "built": [1980.0], "heating": ["gas"], "street": ["street 5"]})


def test_learns_from_every_kind_of_column(fitted):
    houses, price = sample(seed=1)
    assert fitted.score(houses, price) > 0.8


def test_a_row_alone_is_treated_like_a_row_in_a_batch(fitted):
    houses, _ = sample(20, seed=2)
    alone = [fitted.predict(houses.iloc[[i]])[0] for i in range(20)]
    assert fitted.predict(houses) == pytest.approx(alone)


@pytest.mark.parametrize("order", [
    ["built", "area", "heating", "street"], ["street", "heating", "built", "area"]])
def test_order_of_the_columns_does_not_matter(fitted, order):
    houses, _ = sample(20, seed=2)
    assert fitted.predict(houses[order]) == pytest.approx(fitted.predict(houses))


def test_an_additional_column_is_ignored(fitted, request_row):
    more = request_row.assign(colour="red")
    assert fitted.predict(more) == pytest.approx(fitted.predict(request_row))


def test_a_missing_column_is_an_error(fitted, request_row):
    with pytest.raises((ValueError, KeyError)):
        fitted.predict(request_row.drop(columns="area"))


@pytest.mark.parametrize("field, value", [
    ("heating", "fusion"), ("street", "a new street"), ("built", np.nan),
    ("area", np.nan), ("heating", np.nan), ("street", np.nan), ("heating", None)])
def test_unknown_and_missing_values_still_get_a_price(fitted, request_row, field, value):
    request = request_row.assign(**{field: value})
    assert 0 < fitted.predict(request)[0] < 1_000


def test_a_missing_year_can_mean_something(answer, request_row):
    houses, price = sample()
    model = answer.build_model().fit(houses, price - 100 * houses["built"].isna())
    known, missing = (model.predict(request_row.assign(built=year))[0] for year in (1975, np.nan))
    assert known - missing == pytest.approx(100, abs=30)


def test_travels_to_the_service_as_one_object(fitted, request_row):
    copy = pickle.loads(pickle.dumps(fitted))
    assert copy.predict(request_row) == pytest.approx(fitted.predict(request_row))


def test_each_call_builds_a_new_unfitted_model(answer, fitted, request_row):
    before = fitted.predict(request_row)
    houses, price = sample(seed=3)
    answer.build_model().fit(houses, 10 * price)
    assert fitted.predict(request_row) == pytest.approx(before)


def test_cross_validation_sees_what_there_is(answer):
    assert answer.cv_r2(*sample()) > 0.8


def test_the_order_of_the_table_does_not_decide_the_score(answer):
    houses, price = sample()
    order = price.sort_values().index
    assert answer.cv_r2(houses.loc[order], price.loc[order]) > 0.8


@pytest.mark.parametrize("seed", [4, 5])
def test_cross_validation_finds_nothing_in_noise(answer, seed):
    """A leak across the folds scores above zero, an in-sample target mean far below."""
    houses, price = sample(streets=200)
    noise = pd.Series(np.random.default_rng(seed).permutation(price), index=price.index)
    assert -0.2 < answer.cv_r2(houses, noise) < 0.05


def test_training_rows_do_not_see_their_own_price(answer):
    houses, price = sample(streets=200)
    noise = pd.Series(np.random.default_rng(4).permutation(price), index=price.index)
    assert answer.build_model().fit(houses, noise).score(houses, noise) < 0.15


def test_leaves_its_input_alone(answer):
    houses, price = sample(100)
    copies = houses.copy(), price.copy()
    answer.build_model().fit(houses, price).predict(houses)
    answer.cv_r2(houses, price)
    pd.testing.assert_frame_equal(houses, copies[0])
    pd.testing.assert_series_equal(price, copies[1])


def test_each_of_five_folds_is_scored_by_the_other_four(answer, monkeypatch):
    fitted_on = []

    class Recorder(DummyRegressor):
        def fit(self, X, y):
            fitted_on.append(len(X))
            return super().fit(X, y)

    monkeypatch.setattr(answer, "build_model", Recorder)
    answer.cv_r2(*sample(100))
    assert not fitted_on or fitted_on == [80] * 5
