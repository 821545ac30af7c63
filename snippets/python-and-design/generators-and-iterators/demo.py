from solution import lines, parse

numbers = parse(lines(["5", "12", "40"]))
print("nothing has run yet")
print("first above 10:", next(n for n in numbers if n > 10))
print("the rest:", list(numbers))
print("second pass:", list(numbers))
