"""Which input of a model changed between two windows?"""

from collections import Counter


# --8<-- [start:suspects]
def distance(before, after):
    """Return the total variation distance of two samples of categories.

    0 means equal shares, 1 means that no value occurs in both.
    """
    if not before or not after:
        raise ValueError("a window is empty")
    old, new = Counter(before), Counter(after)
    return sum(abs(old[v] / len(before) - new[v] / len(after)) for v in old | new) / 2


def suspects(before, after):
    """Return (distance, feature), largest first; the windows map features to binned values."""
    names = before.keys() | after.keys()
    for name in names:
        if name not in before or name not in after:
            raise ValueError(f"{name} is only in one window")
    return sorted(((distance(before[name], after[name]), name) for name in names), reverse=True)
# --8<-- [end:suspects]
