"""Right, but each deletion moves everything behind it: O(n^2)."""


def keep_last(readings):
    i = 0
    while i + 1 < len(readings):
        if readings[i][0] == readings[i + 1][0]:
            del readings[i]
        else:
            i += 1
