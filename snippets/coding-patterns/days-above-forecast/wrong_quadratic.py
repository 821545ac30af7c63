"""Right, but extends a stretch from every day: O(n^2)."""


def best_stretch(values):
    if not values:
        raise ValueError("no values")
    best = None
    for start in range(len(values)):
        total = 0
        for i in range(start, len(values)):
            total += values[i]
            if best is None or (total, -i, -start) > (best[2], -best[1] + 1, -best[0]):
                best = start, i + 1, total
    return best
