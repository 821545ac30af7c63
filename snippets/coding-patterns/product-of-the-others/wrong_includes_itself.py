"""Multiplies the running product before it is stored, so each place holds its own value too."""


def products_of_others(values):
    products, before = [], 1
    for value in values:
        before *= value
        products.append(before)
    after = 1
    for place in reversed(range(len(values))):
        products[place] *= after
        after *= values[place]
    return products
