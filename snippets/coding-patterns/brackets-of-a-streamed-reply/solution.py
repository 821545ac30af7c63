"""Check the brackets of a text, and say where the first error is."""

# --8<-- [start:check]
PARTNER = {")": "(", "]": "[", "}": "{"}


def first_error(text):
    """Return the index of the first bracket error, or None if all brackets match.

    A closing bracket is an error if the last open one is not its partner.
    Brackets still open at the end: the error is the innermost of them.
    """
    stack = []  # (bracket, index) of the open ones, innermost last
    for i, c in enumerate(text):
        if c in "([{":
            stack.append((c, i))
        elif c in PARTNER:
            if not stack or stack[-1][0] != PARTNER[c]:
                return i
            stack.pop()
    return stack[-1][1] if stack else None
# --8<-- [end:check]


# --8<-- [start:close]
def missing_end(text):
    """Return the brackets that would complete a cut JSON text outside a string.

    Brackets inside strings are text. None if the cut falls inside a string
    or if a bracket is wrong already.
    """
    stack, in_string, escaped = [], False, False
    for c in text:
        if in_string:
            if escaped:
                escaped = False
            elif c == "\\":
                escaped = True
            elif c == '"':
                in_string = False
        elif c == '"':
            in_string = True
        elif c in "[{":
            stack.append({"[": "]", "{": "}"}[c])
        elif c in "]}":
            if not stack or stack.pop() != c:
                return None
    return None if in_string else "".join(reversed(stack))
# --8<-- [end:close]
