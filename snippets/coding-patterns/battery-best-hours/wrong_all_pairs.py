"""Right, but compares each hour with every later one: O(n^2)."""


def best_trade(prices):
    prices = list(prices)
    best = 0
    for i in range(len(prices)):
        for j in range(i + 1, len(prices)):
            best = max(best, prices[j] - prices[i])
    return best


def many_trades(prices):
    return sum(max(0, after - before) for before, after in zip(prices, prices[1:]))
