"""Each expression and its value."""

from solution import EXAMPLES, value

for expression in EXAMPLES:
    print(expression)
    print("   ", value(expression))
