"""Pops without looking: a text that begins with a closing bracket raises IndexError."""


def first_error(text):
    stack = []
    partner = {")": "(", "]": "[", "}": "{"}
    for i, c in enumerate(text):
        if c in "([{":
            stack.append((c, i))
        elif c in partner and stack.pop()[0] != partner[c]:
            return i
    return stack[-1][1] if stack else None
