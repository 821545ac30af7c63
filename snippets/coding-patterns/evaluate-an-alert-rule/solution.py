"""The value of an arithmetic expression, with two stacks."""

import re

RANK = {"+": 1, "-": 1, "*": 2, "/": 2}


# --8<-- [start:evaluate]
def evaluate(text):
    """Return the value of an expression of whole numbers, + - * / and brackets.

    A division drops the fraction: 7 / 2 is 3, and -7 / 2 is -3.
    A sign may stand at the start and after an opening bracket.
    """
    values, operators = [], []

    def apply():
        operator, right, left = operators.pop(), values.pop(), values.pop()
        if operator == "+":
            values.append(left + right)
        elif operator == "-":
            values.append(left - right)
        elif operator == "*":
            values.append(left * right)
        else:
            quotient = abs(left) // abs(right)
            values.append(quotient if (left < 0) == (right < 0) else -quotient)

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
                values.append(0)  # a sign: -3 is 0 - 3
            while operators and operators[-1] != "(" and RANK[operators[-1]] >= RANK[token]:
                apply()
            operators.append(token)
        before = token
    while operators:
        apply()
    return values[0]
# --8<-- [end:evaluate]
