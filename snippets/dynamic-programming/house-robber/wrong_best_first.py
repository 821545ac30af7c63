"""Takes the most valuable slot that is still allowed: a good one may block two that are better together."""


def best_revenue(values):
    chosen = set()
    for i in sorted(range(len(values)), key=lambda i: -values[i]):
        if values[i] > 0 and i - 1 not in chosen and i + 1 not in chosen:
            chosen.add(i)
    return sum(values[i] for i in chosen)
