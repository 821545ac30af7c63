"""Divides with //, which rounds down: in 14-3/2 it divides -3 by 2 and gets -2."""

import re


def evaluate(text):
    def calculate(tokens):
        total, last, operator, sign = 0, 0, "+", True
        while tokens:
            token = tokens.pop()
            if token in "+-" and sign:
                total, last, operator, sign = 0, 0, token, False
                continue
            sign = False
            if token.isdigit() or token == "(":
                number = int(token) if token.isdigit() else calculate(tokens)
                if operator == "*":
                    last = last * number
                elif operator == "/":
                    last = last // number
                else:
                    total, last = total + last, number if operator == "+" else -number
            elif token == ")":
                break
            else:
                operator = token
        return total + last

    return calculate(re.findall(r"\d+|\S", text)[::-1])
