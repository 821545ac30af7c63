"""Each check holds for the repaired code and fails on the code under review."""

import importlib.util
from pathlib import Path

import numpy as np
import pandas as pd
import pytest


def frames(orders, items=(), payments=(), customers=()):
    kinds = {"order_id": "int64", "customer_id": float, "price": float, "quantity": float, "amount": float}
    columns = (["order_id", "customer_id"], ["order_id", "sku", "price", "quantity"],
               ["order_id", "amount"], ["customer_id", "country"])
    return tuple(pd.DataFrame(rows, columns=names).astype({n: kinds[n] for n in names if n in kinds})
                 for rows, names in zip((orders, items, payments, customers), columns, strict=True))


def table(code, *args, **kwargs):
    found = code.order_table(*frames(*args, **kwargs))
    assert list(found) == ["order_id", "country", "total", "paid"]
    return [tuple(None if pd.isna(v) else v for v in row) for row in found.itertuples(index=False)]


ITEMS = [(10, "a", 5, 2), (10, "b", 20, 1)]
DE = [(7, "DE"), (8, "FR")]


# --8<-- [start:checks]
def two_items_and_three_payments_do_not_multiply(code):
    found = table(code, [(10, 7)], ITEMS, [(10, 10), (10, 15), (10, 5)], DE)
    assert found == [(10, "DE", 30, 30)]


def equal_payments_both_count(code):
    found = table(code, [(10, 7)], ITEMS[1:], [(10, 10), (10, 10)], DE)
    assert found == [(10, "DE", 20, 20)]


def an_unpaid_order_stays(code):
    assert table(code, [(10, 7)], ITEMS, [], DE) == [(10, "DE", 30, 0)]


def an_unknown_customer_stays(code):
    assert table(code, [(10, 99)], ITEMS, [(10, 30)], DE) == [(10, None, 30, 30)]


def a_guest_is_not_the_customer_without_id(code):
    found = table(code, [(10, np.nan)], ITEMS, [(10, 30)], [*DE, (np.nan, "XX")])
    assert found == [(10, None, 30, 30)]


def a_customer_listed_twice_is_refused(code):
    try:
        found = table(code, [(10, 7)], ITEMS, [(10, 30)], [(7, "DE"), (7, "FR")])
    except ValueError:  # pandas raises MergeError, which is one
        return
    raise AssertionError(found)
# --8<-- [end:checks]


CHECKS = [two_items_and_three_payments_do_not_multiply, equal_payments_both_count, an_unpaid_order_stays,
          an_unknown_customer_stays, a_guest_is_not_the_customer_without_id, a_customer_listed_twice_is_refused]


@pytest.fixture
def starter():
    path = Path(__file__).parent / "starter.py"
    spec = importlib.util.spec_from_file_location("reviewed", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("check", CHECKS)
def test_repaired(answer, check):
    check(answer)


@pytest.mark.parametrize("check", CHECKS)
def test_the_defect_is_real(starter, check):
    with pytest.raises(AssertionError):
        check(starter)


@pytest.mark.parametrize("twice", [[(7, "DE"), (7, "DE")], [(7, "DE"), (7, "FR")]])
def test_a_customer_listed_twice_is_refused_even_without_orders(answer, twice):
    with pytest.raises(ValueError):
        table(answer, [(10, 8)], ITEMS, [(10, 30)], [*twice, (8, "FR")])


def test_no_orders(answer):
    assert table(answer, []) == []


def test_payments_of_unknown_orders_count_for_nobody(answer):
    assert table(answer, [(10, 7)], ITEMS, [(99, 5)], DE) == [(10, "DE", 30, 0)]


def test_orders_are_sorted_by_number(answer):
    assert [row[0] for row in table(answer, [(10, 7), (2, 8), (10**9, 7)])] == [2, 10, 10**9]


def test_as_loops_add_it_up(answer):
    for seed in range(8):
        rng = np.random.default_rng(seed)
        orders = [(int(o), float(rng.choice([7, 8, 99, np.nan]))) for o in rng.permutation([2, 3, 10, 11, 40])]
        items = [(int(rng.choice([2, 3, 10])), "a", int(rng.integers(1, 9)), int(rng.integers(1, 3))) for _ in range(6)]
        payments = [(int(rng.choice([2, 10, 11, 77])), int(rng.choice([5, 10]))) for _ in range(6)]
        country = dict(DE)
        expected = [(o, country.get(c), sum(p * q for i, _, p, q in items if i == o),
                     sum(a for i, a in payments if i == o)) for o, c in sorted(orders)]
        assert table(answer, orders, items, payments, DE) == expected
