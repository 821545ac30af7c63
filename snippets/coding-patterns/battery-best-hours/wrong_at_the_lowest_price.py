"""Always buys at the lowest price of all: the best trade may be over before it comes."""


def best_trade(prices):
    prices = list(prices)
    if not prices:
        return 0
    cheapest = prices.index(min(prices))
    return max(prices[cheapest:]) - prices[cheapest]


def many_trades(prices):
    return sum(max(0, after - before) for before, after in zip(prices, prices[1:]))
