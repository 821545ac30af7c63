def best_trade(prices):
    """Return the highest profit of buying in one hour and selling in a later one.

    prices: iterable of numbers, possibly negative. 0 if no trade pays.
    """
    raise NotImplementedError


def many_trades(prices):
    """Return the highest profit with any number of trades, one after the other.

    prices: list of numbers.
    """
    raise NotImplementedError
