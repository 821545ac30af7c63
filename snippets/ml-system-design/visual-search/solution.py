"""Sizes of a visual search system, and the step from images to products."""

# --8<-- [start:sizes]
from math import ceil


def index_gigabytes(images, dimensions, bytes_per_number):
    return images * dimensions * bytes_per_number / 1e9


def encoder_gpus(rate, images_per_second, utilisation=0.6, spare=1):
    """GPUs that encode the queries of the peak, and one that may fail."""
    return ceil(rate / (images_per_second * utilisation)) + spare
# --8<-- [end:sizes]


# --8<-- [start:group]
def best_products(hits, k):
    """The k best products of (score, product) hits, each with its best image."""
    best = {}
    for score, product in hits:
        if product not in best or score > best[product]:
            best[product] = score
    ranked = sorted(best.items(), key=lambda item: (-item[1], item[0]))
    return [product for product, _ in ranked[:k]]
# --8<-- [end:group]


def images_for_products(products, images_per_product):
    """Hits to fetch so that k products fit even if each brings all its images."""
    return (products - 1) * images_per_product + 1
