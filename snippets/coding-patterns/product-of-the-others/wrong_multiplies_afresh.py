"""Right, but multiplies all the others afresh for each place: n^2 products."""


def products_of_others(values):
    products = []
    for place in range(len(values)):
        product = 1
        for other, value in enumerate(values):
            if other != place:
                product *= value
        products.append(product)
    return products
