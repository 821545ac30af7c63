"""The smallest positive number that a list lacks, in linear time and constant memory."""


# --8<-- [start:free]
def smallest_free(ids):
    """Return the smallest positive integer that is not in ids. Reorders ids."""
    n = len(ids)
    for place in range(n):
        while 1 <= ids[place] <= n:
            home = ids[place] - 1  # number 1 belongs at index 0
            if ids[home] == ids[place]:  # its copy is at home already
                break
            ids[place], ids[home] = ids[home], ids[place]
    for place in range(n):
        if ids[place] != place + 1:
            return place + 1
    return n + 1
# --8<-- [end:free]
