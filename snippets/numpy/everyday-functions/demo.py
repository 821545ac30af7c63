"""Each expression and its value."""

from solution import EXAMPLES, plain, value

for expression in EXAMPLES:
    print(expression)
    print("   ", plain(value(expression)))
