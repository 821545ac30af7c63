"""Leaves zeros out of the total and gives it to each zero: with two zeros, those places should hold 0."""


def products_of_others(values):
    total = 1
    for value in values:
        if value != 0:
            total *= value
    if 0 in values:
        return [total if value == 0 else 0 for value in values]
    return [total // value if isinstance(value, int) else total / value for value in values]
