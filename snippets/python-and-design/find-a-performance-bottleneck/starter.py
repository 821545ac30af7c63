def latest_price(prices, product, time):
    """Return the last price of product at or before time."""
    known = prices[(prices["product"] == product) & (prices["time"] <= time)]
    return known["price"].iloc[-1] if len(known) else float("nan")


def enrich(sales, prices):
    """Return sales with the price that was valid at the time of each."""
    prices = prices.sort_values("time", kind="stable")
    return sales.assign(price=[
        latest_price(prices, sale.product, sale.time)
        for sale in sales.itertuples()
    ])


def revenue(sales, prices):
    """Return the revenue by product."""
    enriched = enrich(sales, prices)
    amount = enriched["price"] * enriched["quantity"]
    return amount.groupby(enriched["product"]).sum()
