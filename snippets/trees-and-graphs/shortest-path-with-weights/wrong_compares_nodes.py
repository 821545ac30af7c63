"""Puts the node right after the cost: with equal costs the heap compares nodes, and some do not compare."""

import heapq


def cheapest_route(links, source, target):
    leaving, before = {}, {}
    for start, end, cost in links:
        if not cost >= 0:
            raise ValueError("a cost is negative")
        leaving.setdefault(start, []).append((end, cost))
    heap = [(0, source, source)]
    while heap:
        cost, node, previous = heapq.heappop(heap)
        if node in before:
            continue
        before[node] = previous
        if node == target:
            path = [node]
            while path[-1] != source:
                path.append(before[path[-1]])
            return cost, path[::-1]
        for end, step in leaving.get(node, ()):
            heapq.heappush(heap, (cost + step, end, node))
    return None
