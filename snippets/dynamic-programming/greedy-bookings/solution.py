"""Choose as many bookings as possible that do not overlap, greedily."""

from bisect import bisect_right


# --8<-- [start:bookings]
def most_bookings(requests):
    """Return a largest list of requests of which no two overlap.

    requests: pairs (start, end) with start < end, in any order. One may
    begin when another ends. The result is sorted by time.
    """
    chosen = []
    for start, end in sorted(requests, key=lambda request: request[1]):
        if not chosen or start >= chosen[-1][1]:
            chosen.append((start, end))
    return chosen
# --8<-- [end:bookings]


# --8<-- [start:weighted]
def most_valuable(requests):
    """Return the highest total value of requests (start, end, value) without overlap."""
    ends, best = [float("-inf")], [0]
    for start, end, value in sorted(requests, key=lambda request: request[1]):
        before = best[bisect_right(ends, start) - 1]
        ends.append(end)
        best.append(max(best[-1], before + value))
    return best[-1]
# --8<-- [end:weighted]
