"""For each value, the product of all the others, without a division."""


# --8<-- [start:products]
def products_of_others(values):
    """Return, for each value, the product of all the other ones.

    values: list of numbers, possibly 0 or negative. The empty product is 1.
    """
    products = []
    before = 1  # product of everything left of the place
    for value in values:
        products.append(before)
        before *= value
    after = 1  # product of everything right of it
    for place in reversed(range(len(values))):
        products[place] *= after
        after *= values[place]
    return products
# --8<-- [end:products]
