"""Reports the first bracket that is still open, the outermost, instead of the innermost."""


def first_error(text):
    stack = []
    partner = {")": "(", "]": "[", "}": "{"}
    for i, c in enumerate(text):
        if c in "([{":
            stack.append((c, i))
        elif c in partner and (not stack or stack.pop()[0] != partner[c]):
            return i
    return stack[0][1] if stack else None
