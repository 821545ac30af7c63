"""Counts each kind of bracket: ([)] has as many of each, in the wrong order."""


def first_error(text):
    open_at = {"(": [], "[": [], "{": []}
    partner = {")": "(", "]": "[", "}": "{"}
    for i, c in enumerate(text):
        if c in open_at:
            open_at[c].append(i)
        elif c in partner:
            if not open_at[partner[c]]:
                return i
            open_at[partner[c]].pop()
    return max((places[-1] for places in open_at.values() if places), default=None)
