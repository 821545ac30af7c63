"""Right, but tries every cut for every number of workers: O(k n^2)."""


def smallest_limit(sizes, workers):
    size = len(sizes)
    best = [0]
    for file in sizes:
        best.append(best[-1] + file)
    for _ in range(1, workers):
        row = [0] * (size + 1)
        for end in range(1, size + 1):
            load, row[end] = 0, best[end]
            for cut in range(end - 1, -1, -1):
                load = sizes[cut] + load
                row[end] = min(row[end], max(best[cut], load))
                if load >= row[end] and load >= best[cut]:
                    break
        best = row
    return best[size]
