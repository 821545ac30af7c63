"""Length of the longest contiguous run in which no item comes twice."""


# --8<-- [start:run]
def longest_unique_run(items):
    seen, left, best = {}, 0, 0
    for end, x in enumerate(items, 1):
        left = max(left, seen.get(x, 0))
        seen[x] = end
        best = max(best, end - left)
    return best
# --8<-- [end:run]
