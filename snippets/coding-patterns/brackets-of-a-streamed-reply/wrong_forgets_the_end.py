"""Stops when the text ends and does not look at what is still open."""


def first_error(text):
    stack = []
    partner = {")": "(", "]": "[", "}": "{"}
    for i, c in enumerate(text):
        if c in "([{":
            stack.append(c)
        elif c in partner and (not stack or stack.pop() != partner[c]):
            return i
    return None
