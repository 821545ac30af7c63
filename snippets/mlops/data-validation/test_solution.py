import numpy as np
import pandas as pd
import pytest

CONTRACT = {
    "order_id": {"unique": True},
    "amount": {"low": 0, "high": 10_000, "missing": 0.1},
    "country": {"allowed": ["DE", "FR", "NA"], "missing": 0.5},
}
ROWS = (3, 100)


def batch(**changes):
    columns = {
        "order_id": [10, 2, 10**9, 7, 5, 11, 3, 4, 6, 8],
        "amount": [0.0, 10_000.0, 12.5, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0],
        "country": ["DE", "FR", "NA", "DE", "DE", "FR", "FR", "DE", "DE", "NA"],
    }
    return pd.DataFrame(columns | changes)


def test_a_good_batch(answer):
    assert set(answer.problems(batch(), CONTRACT, ROWS)) == set()


def test_unknown_columns_are_no_problem(answer):
    assert set(answer.problems(batch(extra=range(10)), CONTRACT, ROWS)) == set()


@pytest.mark.parametrize("value", [-0.01, 10_000.5, float("inf"), float("-inf"), -1e300])
def test_one_value_out_of_range(answer, value):
    assert set(answer.problems(batch(amount=[value] + [1.0] * 9), CONTRACT, ROWS)) == {("amount", "range")}


@pytest.mark.parametrize(("rule", "value"), [({"low": 0}, float("inf")), ({"high": 9}, float("-inf"))])
def test_infinity_is_never_in_range(answer, rule, value):
    assert set(answer.problems(batch(amount=[value] + [1.0] * 9), {"amount": rule}, ROWS)) == {("amount", "range")}


def test_missing_values_are_not_out_of_range_or_category(answer):
    good = batch(amount=[np.nan] + [1.0] * 9, country=[None] * 5 + ["DE"] * 5)
    assert set(answer.problems(good, CONTRACT, ROWS)) == set()


def test_too_many_missing_values(answer):
    bad = batch(amount=[np.nan, np.nan] + [1.0] * 8)
    assert set(answer.problems(bad, CONTRACT, ROWS)) == {("amount", "missing")}
    bad = batch(order_id=[None, *range(9)])  # no share given: none may be missing
    assert set(answer.problems(bad, CONTRACT, ROWS)) == {("order_id", "missing")}


@pytest.mark.parametrize("tenths", range(1, 10))
def test_a_share_exactly_at_the_limit_is_fine(answer, tenths):
    column = batch(amount=[np.nan] * tenths + [1.0] * (10 - tenths))
    assert set(answer.problems(column, {"amount": {"missing": tenths / 10}}, ROWS)) == set()


def test_a_column_with_nothing_in_it(answer):
    for nothing in (None, np.nan):
        assert set(answer.problems(batch(amount=[nothing] * 10), CONTRACT, ROWS)) == {("amount", "missing")}


@pytest.mark.parametrize("value", ["12.5", "n/a", True])
def test_numbers_must_be_numbers(answer, value):
    assert set(answer.problems(batch(amount=[value] * 10), CONTRACT, ROWS)) == {("amount", "type")}


def test_one_text_among_numbers(answer):
    mixed = batch(amount=pd.Series([1.0] * 9 + ["7"], dtype=object))
    assert set(answer.problems(mixed, CONTRACT, ROWS)) == {("amount", "type")}


def test_whole_numbers_are_numbers(answer):
    for kind in ("int8", "uint16", "int64", "float32", "Int64", "Float64"):
        assert set(answer.problems(batch(amount=pd.Series(range(10), dtype=kind)), CONTRACT, ROWS)) == set()


def test_a_new_category(answer):
    assert set(answer.problems(batch(country=["de"] + ["DE"] * 9), CONTRACT, ROWS)) == {("country", "allowed")}


def test_a_repeated_key(answer):
    assert set(answer.problems(batch(order_id=[7, *range(1, 10)]), CONTRACT, ROWS)) == {("order_id", "unique")}
    contract = {"order_id": {"unique": True, "missing": 0.5}}
    assert set(answer.problems(batch(order_id=[None, None, *range(8)]), contract, ROWS)) == set()


def test_an_absent_column(answer):
    assert set(answer.problems(batch().drop(columns="amount"), CONTRACT, ROWS)) == {("amount", "absent")}


def test_an_empty_batch_is_not_fine(answer):
    assert set(answer.problems(batch().head(0), CONTRACT, ROWS)) == {("", "rows")}


@pytest.mark.parametrize(("bounds", "fine"), [((10, 10), True), ((11, 20), False), ((1, 9), False)])
def test_the_number_of_rows(answer, bounds, fine):
    assert (set(answer.problems(batch(), CONTRACT, bounds)) == set()) is fine


def test_all_problems_are_reported_at_once(answer):
    bad = batch(amount=[-1.0, np.nan, np.nan] + [1.0] * 7, country=["XX"] * 10, order_id=[1] * 10)
    assert set(answer.problems(bad, CONTRACT, (50, 100))) == {
        ("", "rows"), ("amount", "range"), ("amount", "missing"), ("country", "allowed"), ("order_id", "unique")
    }


def test_row_labels_do_not_matter(answer):
    shuffled = batch()
    shuffled.index = [7] * 10
    assert set(answer.problems(shuffled, CONTRACT, ROWS)) == set()


def test_plausible_rows(answer):
    if hasattr(answer, "plausible_rows"):
        assert answer.plausible_rows([1000, 980, 1100, 20]) == (693, 1287)
