"""Starts from the first difference and so must trade: on falling prices it reports a loss."""


def best_trade(prices):
    prices = list(prices)
    if len(prices) < 2:
        return 0
    lowest, best = prices[0], prices[1] - prices[0]
    for price in prices[1:]:
        best = max(best, price - lowest)
        lowest = min(lowest, price)
    return best


def many_trades(prices):
    return sum(max(0, after - before) for before, after in zip(prices, prices[1:]))
