import time

import numpy as np
import pandas as pd
import pytest


def table(rows, *names):
    frame = pd.DataFrame(rows, columns=["time", "product", *names])
    return frame.assign(time=pd.to_datetime("2026-01-01") + pd.to_timedelta(frame["time"], "h"))


@pytest.fixture
def prices():
    return table([(5, "a", 6.0), (1, "a", 5.0), (2, "b", 9.0)], "price")


def one_by_one(sales, prices):
    """The code to be replaced: slow but correct."""
    prices = prices.sort_values("time", kind="stable")

    def latest(sale):
        known = prices[(prices["product"] == sale.product) & (prices["time"] <= sale.time)]
        return known["price"].iloc[-1] if len(known) else np.nan

    return [latest(sale) for sale in sales.itertuples()]


def random_tables(size):
    rng = np.random.default_rng(0)
    products = np.array(list("abcdefgh"))
    sales = table({"time": rng.integers(0, 500, size), "product": rng.choice(products, size),
                   "quantity": rng.integers(1, 9, size)}, "quantity")
    prices = table({"time": rng.integers(0, 500, size), "product": rng.choice(products, size),
                    "price": rng.random(size).round(2)}, "price")
    return sales, prices


def found(answer, sales, prices):
    return answer.enrich(sales, prices)["price"].tolist()


def test_the_last_price_before_the_sale_counts(answer, prices):
    assert found(answer, table([(4, "a", 1), (9, "a", 1)], "quantity"), prices) == [5.0, 6.0]


def test_a_price_counts_from_its_own_moment(answer, prices):
    assert found(answer, table([(5, "a", 1)], "quantity"), prices) == [6.0]


def test_products_do_not_mix(answer, prices):
    assert found(answer, table([(6, "b", 1)], "quantity"), prices) == [9.0]


def test_before_the_first_price_there_is_none(answer, prices):
    assert np.isnan(found(answer, table([(0, "a", 1)], "quantity"), prices)).all()


def test_of_two_prices_at_once_the_later_line_counts(answer):
    prices = table([(1, "a", 2.0), (1, "a", 3.0)], "price")
    assert found(answer, table([(1, "a", 1)], "quantity"), prices) == [3.0]


def test_no_product_matches_no_product(answer):
    prices = table([(1, None, 2.0), (1, "a", 3.0)], "price")
    assert np.isnan(found(answer, table([(2, None, 1), (2, "a", 1)], "quantity"), prices)[0])


def test_a_price_without_a_time_never_counts(answer):
    prices = table([(None, "a", 2.0), (1, "a", 3.0)], "price")
    assert found(answer, table([(2, "a", 1)], "quantity"), prices) == [3.0]


def test_sales_keep_their_order_index_and_columns(answer, prices):
    sales = table([(9, "a", 1), (2, "b", 2), (4, "a", 3)], "quantity").set_index(pd.Index([7, 7, 1]))
    before, prices_before = sales.copy(), prices.copy()
    out = answer.enrich(sales, prices)
    assert out["price"].tolist() == [6.0, 9.0, 5.0]
    pd.testing.assert_frame_equal(out[before.columns], before)
    pd.testing.assert_frame_equal(sales, before)
    pd.testing.assert_frame_equal(prices, prices_before)


def test_revenue_leaves_both_tables_alone(answer, prices):
    sales = table([(9, "a", 1), (2, "b", 2), (4, "a", 3)], "quantity")
    before, prices_before = sales.copy(), prices.copy()
    answer.revenue(sales, prices)
    pd.testing.assert_frame_equal(sales, before)
    pd.testing.assert_frame_equal(prices, prices_before)


def test_names_that_look_like_numbers_and_great_prices(answer):
    prices = table([(2, "10", 1e9 + 0.01), (1, "2", 1e9), (1, "10", 1e9 + 0.02)], "price")
    sales = table([(3, "2", 1), (1, "10", 1), (3, "10", 3)], "quantity")
    assert found(answer, sales, prices) == [1e9, 1e9 + 0.02, 1e9 + 0.01]


def test_a_product_without_any_price(answer, prices):
    sales = table([(9, "z", 1), (9, "a", 1)], "quantity")
    assert np.isnan(found(answer, sales, prices)[0])
    assert found(answer, sales, prices)[1] == 6.0


def test_no_sales(answer, prices):
    assert len(answer.enrich(table([], "quantity").astype({"product": "str"}), prices)) == 0


def test_revenue_by_product(answer, prices):
    sales = table([(4, "a", 2), (9, "a", 1), (3, "b", 1)], "quantity")
    assert answer.revenue(sales, prices).to_dict() == {"a": 16.0, "b": 9.0}


@pytest.mark.parametrize("size", [1, 30, 100])
def test_the_same_as_one_by_one(answer, size):
    sales, prices = random_tables(size)
    sales["time"] = sales["time"].sample(frac=1, random_state=0).to_numpy()
    expected = pd.Series(one_by_one(sales, prices), name="price")
    pd.testing.assert_series_equal(answer.enrich(sales, prices)["price"], expected)


def seconds(work, *args):
    """Processor time, so that a busy machine does not fail the test."""
    start = time.process_time()
    work(*args)
    return time.process_time() - start


def test_much_faster(answer):
    sales, prices = random_tables(200)
    slow = seconds(one_by_one, sales, prices)
    fast = min(seconds(answer.enrich, sales, prices) for _ in range(2))
    assert slow > 5 * fast
