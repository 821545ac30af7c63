"""Sorts the sales for the join and forgets to put them back.

Every price is correct but stands beside the wrong sale.
"""

import numpy as np
import pandas as pd


def enrich(sales, prices):
    """Return sales with the price that was valid at the time of each."""
    order = np.argsort(sales["time"].to_numpy(), kind="stable")
    joined = pd.merge_asof(
        sales.iloc[order][["time", "product"]],
        prices.dropna(subset=["time", "product"])
        .sort_values("time", kind="stable"),
        on="time", by="product",
    )
    return sales.assign(price=joined["price"].to_numpy())


def revenue(sales, prices):
    """Return the revenue by product."""
    enriched = enrich(sales, prices)
    amount = enriched["price"] * enriched["quantity"]
    return amount.groupby(enriched["product"]).sum()
