"""Find the cheapest route through a network with Dijkstra's algorithm."""

# --8<-- [start:dijkstra]
import heapq
from itertools import count


def cheapest_route(links, source, target):
    """Return (cost, list of nodes) of a cheapest route, or None.

    links: list of (start, end, cost), each one way. Nodes are hashable and
    need not compare. Raises ValueError if a cost is negative or NaN.
    """
    leaving = {}
    for start, end, cost in links:
        if not cost >= 0:
            raise ValueError(f"the link {start} to {end} costs {cost}")
        leaving.setdefault(start, []).append((end, cost))
    number = count()  # settles ties before nodes are compared
    heap = [(0, next(number), source, source)]
    before = {}  # settled nodes, and where we came from
    while heap:
        cost, _, node, previous = heapq.heappop(heap)
        if node in before:
            continue  # a costlier route to a settled node
        before[node] = previous
        if node == target:
            return cost, path_to(target, before, source)
        for end, step in leaving.get(node, ()):
            if end not in before:
                heapq.heappush(heap, (cost + step, next(number), end, node))
    return None


def path_to(node, before, source):
    path = [node]
    while path[-1] != source:
        path.append(before[path[-1]])
    return path[::-1]
# --8<-- [end:dijkstra]
