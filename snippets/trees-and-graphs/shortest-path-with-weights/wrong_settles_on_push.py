"""Marks a node when it is pushed, as in breadth-first search: a cheaper route found later is thrown away."""

import heapq
from itertools import count


def cheapest_route(links, source, target):
    leaving, number = {}, count()
    for start, end, cost in links:
        leaving.setdefault(start, []).append((end, cost))
    heap, seen = [(0, next(number), [source])], {source}
    while heap:
        cost, _, path = heapq.heappop(heap)
        if path[-1] == target:
            return cost, path
        for end, step in leaving.get(path[-1], ()):
            if end not in seen:
                seen.add(end)
                heapq.heappush(heap, (cost + step, next(number), [*path, end]))
    return None
