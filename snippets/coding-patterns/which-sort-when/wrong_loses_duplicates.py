"""Splits into smaller and larger and puts the pivot between them once: its duplicates are gone."""


def merge_sort(items, key=lambda item: item):
    return sorted(items, key=key)


def quick_sort(items):
    def sort(part):
        if not part:
            return []
        pivot = part[len(part) // 2]
        return sort([x for x in part if x < pivot]) + [pivot] + sort([x for x in part if x > pivot])

    items[:] = sort(items)
