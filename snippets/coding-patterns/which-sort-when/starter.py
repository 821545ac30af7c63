def merge_sort(items, key=lambda item: item):
    """Return the items in ascending order of their keys; equal keys keep their order."""
    raise NotImplementedError


def quick_sort(items):
    """Sort a list in place, in ascending order; calls nest at most log2(n) deep."""
    raise NotImplementedError
