"""Each query and its rows."""

from solution import EXAMPLES, pay_after_raise, rows

for query in EXAMPLES:
    print(query)
    print("   ", *rows(query) or ["no rows"])
print("After the raise:", *pay_after_raise())
