"""Best single trade: buy once, sell later, in one pass."""


# --8<-- [start:trade]
def best_trade(prices):
    """Return the highest profit of buying in one hour and selling in a later one.

    prices: iterable of numbers, possibly negative. 0 if no trade pays.
    """
    lowest, best = float("inf"), 0
    for price in prices:
        best = max(best, price - lowest)
        lowest = min(lowest, price)
    return best
# --8<-- [end:trade]


# --8<-- [start:many]
def many_trades(prices):
    """Return the highest profit with any number of trades, one after the other."""
    return sum(max(0, after - before) for before, after in zip(prices, prices[1:]))
# --8<-- [end:many]
