"""Right, but passes the smallest label to the neighbours, round by round: as many rounds as the longest path."""


def count_regions(grid):
    label = {
        (r, c): (r, c) for r, row in enumerate(grid) for c, defect in enumerate(row) if defect
    }
    changed = True
    while changed:
        changed, before = False, dict(label)
        for y, row in enumerate(grid):
            for x, defect in enumerate(row):
                if not defect:
                    continue
                nearby = (y - 1, x), (y + 1, x), (y, x - 1), (y, x + 1)
                best = min(before.get(cell, (y, x)) for cell in nearby)
                if best < before[y, x]:
                    label[y, x], changed = best, True
    return len(set(label.values()))
