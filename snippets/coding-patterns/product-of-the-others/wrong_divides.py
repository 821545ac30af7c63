"""Divides the product of all by each value: one 0 among them stops the program."""


def products_of_others(values):
    total = 1
    for value in values:
        total *= value
    return [total // value if isinstance(value, int) else total / value for value in values]
