"""Does not skip settled nodes: a row of diamonds is walked in exponentially many ways."""

import heapq
from itertools import count


def cheapest_route(links, source, target):
    leaving, number = {}, count()
    for start, end, cost in links:
        if not cost >= 0:
            raise ValueError("a cost is negative")
        leaving.setdefault(start, []).append((end, cost))
    reachable, queue = {source}, [source]
    for node in queue:
        for end, _ in leaving.get(node, ()):
            if end not in reachable:
                reachable.add(end)
                queue.append(end)
    if target not in reachable:
        return None
    heap = [(0, next(number), [source])]
    while True:
        cost, _, path = heapq.heappop(heap)
        if path[-1] == target:
            return cost, path
        for end, step in leaving.get(path[-1], ()):
            if end not in path:
                heapq.heappush(heap, (cost + step, next(number), [*path, end]))
