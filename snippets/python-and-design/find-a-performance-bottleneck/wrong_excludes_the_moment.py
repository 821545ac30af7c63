"""Searches from the left, so a price is not yet valid at its own moment."""

import numpy as np


def enrich(sales, prices):
    """Return sales with the price that was valid at the time of each."""
    prices = prices.sort_values("time", kind="stable")
    price = np.full(len(sales), np.nan)
    for product, known in prices.groupby("product"):
        mine = (sales["product"] == product).to_numpy()
        place = np.searchsorted(
            known["time"], sales["time"][mine], side="left") - 1
        found = known["price"].to_numpy()[place]
        price[mine] = np.where(place < 0, np.nan, found)
    return sales.assign(price=price)


def revenue(sales, prices):
    """Return the revenue by product."""
    enriched = enrich(sales, prices)
    amount = enriched["price"] * enriched["quantity"]
    return amount.groupby(enriched["product"]).sum()
