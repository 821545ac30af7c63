"""Returns a sorted copy although the list was to be sorted in place."""


def merge_sort(items, key=lambda item: item):
    return sorted(items, key=key)


def quick_sort(items):
    if len(items) < 2:
        return items
    pivot = items[len(items) // 2]
    return (
        quick_sort([x for x in items if x < pivot])
        + [x for x in items if x == pivot]
        + quick_sort([x for x in items if x > pivot])
    )
