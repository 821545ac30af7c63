"""Takes the first item as pivot: on a list that is sorted already, the work is quadratic."""


def merge_sort(items, key=lambda item: item):
    return sorted(items, key=key)


def quick_sort(items):
    stack = [(0, len(items))]
    while stack:
        low, high = stack.pop()
        if high - low < 2:
            continue
        pivot, border = items[low], low
        for i in range(low + 1, high):
            if items[i] < pivot:
                border += 1
                items[border], items[i] = items[i], items[border]
        items[low], items[border] = items[border], items[low]
        stack += [(low, border), (border + 1, high)]
