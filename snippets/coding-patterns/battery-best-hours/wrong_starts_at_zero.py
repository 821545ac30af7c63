"""Starts the lowest price at 0, as if power were free before the first hour: every positive price becomes a profit."""


def best_trade(prices):
    lowest = best = 0
    for price in prices:
        lowest = min(lowest, price)
        best = max(best, price - lowest)
    return best


def many_trades(prices):
    return sum(max(0, after - before) for before, after in zip(prices, prices[1:]))
