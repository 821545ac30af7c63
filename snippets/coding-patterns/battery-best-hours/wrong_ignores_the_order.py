"""Takes the highest minus the lowest: the highest may come first."""


def best_trade(prices):
    prices = list(prices)
    return max(prices) - min(prices) if prices else 0


def many_trades(prices):
    return sum(max(0, after - before) for before, after in zip(prices, prices[1:]))
