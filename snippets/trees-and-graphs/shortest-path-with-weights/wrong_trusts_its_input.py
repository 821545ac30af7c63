"""Takes any cost: with a negative one, a settled node may not be final, and the route is silently wrong."""

import heapq
from itertools import count


def cheapest_route(links, source, target):
    leaving, number, before = {}, count(), {}
    for start, end, cost in links:
        leaving.setdefault(start, []).append((end, cost))
    heap = [(0, next(number), source, source)]
    while heap:
        cost, _, node, previous = heapq.heappop(heap)
        if node in before:
            continue
        before[node] = previous
        if node == target:
            path = [node]
            while path[-1] != source:
                path.append(before[path[-1]])
            return cost, path[::-1]
        for end, step in leaving.get(node, ()):
            heapq.heappush(heap, (cost + step, next(number), end, node))
    return None
