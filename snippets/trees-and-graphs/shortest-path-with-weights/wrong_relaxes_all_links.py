"""Right, but relaxes all links in rounds (Bellman-Ford): a chain listed backwards needs a round per link."""


def cheapest_route(links, source, target):
    for _, _, cost in links:
        if not cost >= 0:
            raise ValueError("negative cost")
    best, before, changed = {source: 0}, {}, True
    while changed:
        changed = False
        for start, end, cost in links:
            if start in best and (end not in best or best[start] + cost < best[end]):
                best[end], before[end], changed = best[start] + cost, start, True
    if target not in best:
        return None
    path = [target]
    while path[-1] != source:
        path.append(before[path[-1]])
    return best[target], path[::-1]
