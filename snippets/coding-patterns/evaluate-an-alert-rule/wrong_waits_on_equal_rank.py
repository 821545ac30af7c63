"""Applies only operators of a higher rank first, so 8-3-2 is worked out from the right: 7."""

import re

RANK = {"(": 0, "+": 1, "-": 1, "*": 2, "/": 2}


def evaluate(text):
    values, operators = [], []

    def apply():
        operator, y, x = operators.pop(), values.pop(), values.pop()
        if operator == "/":
            quotient = abs(x) // abs(y)
            values.append(quotient if (x < 0) == (y < 0) else -quotient)
        else:
            values.append(x + y if operator == "+" else x - y if operator == "-" else x * y)

    before = "("
    for token in re.findall(r"\d+|\S", text):
        if token.isdigit():
            values.append(int(token))
        elif token == "(":
            operators.append(token)
        elif token == ")":
            while operators[-1] != "(":
                apply()
            operators.pop()
        else:
            if before == "(":
                values.append(0)
            while operators and RANK[operators[-1]] > RANK[token]:
                apply()
            operators.append(token)
        before = token
    while operators:
        apply()
    return values[0]
