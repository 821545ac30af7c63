"""Sorts the price table in place, because copying it costs memory.

The prices are right, but the caller's table has lost rows and has a new order:
whatever reads it next by position is wrong.
"""

import numpy as np
import pandas as pd


def enrich(sales, prices):
    """Return sales with the price that was valid at the time of each."""
    prices.dropna(subset=["time", "product"], inplace=True)
    prices.sort_values("time", kind="stable", inplace=True)
    order = np.argsort(sales["time"].to_numpy(), kind="stable")
    joined = pd.merge_asof(
        sales.iloc[order][["time", "product"]],
        prices,
        on="time", by="product",
    )
    price = np.empty(len(sales))
    price[order] = joined["price"]  # back in the order of the sales
    return sales.assign(price=price)


def revenue(sales, prices):
    """Return the revenue by product."""
    enriched = enrich(sales, prices)
    amount = enriched["price"] * enriched["quantity"]
    return amount.groupby(enriched["product"]).sum()
