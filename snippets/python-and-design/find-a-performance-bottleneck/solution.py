"""Revenue by product at the price valid at each sale, in one ordered pass."""

import numpy as np
import pandas as pd


# --8<-- [start:enrich]
def enrich(sales, prices):
    """Return sales with the price that was valid at the time of each."""
    order = np.argsort(sales["time"].to_numpy(), kind="stable")
    joined = pd.merge_asof(
        sales.iloc[order][["time", "product"]],
        prices.dropna(subset=["time", "product"])
        .sort_values("time", kind="stable"),
        on="time", by="product",
    )
    price = np.empty(len(sales))
    price[order] = joined["price"]  # back in the order of the sales
    return sales.assign(price=price)
# --8<-- [end:enrich]


def revenue(sales, prices):
    """Return the revenue by product."""
    enriched = enrich(sales, prices)
    amount = enriched["price"] * enriched["quantity"]
    return amount.groupby(enriched["product"]).sum()
