"""Takes the right one on a tie: sorted, but equal keys change places."""


def merge_sort(items, key=lambda item: item):
    if len(items) < 2:
        return list(items)
    half = len(items) // 2
    left, right = merge_sort(items[:half], key), merge_sort(items[half:], key)
    merged, i, j = [], 0, 0
    while i < len(left) and j < len(right):
        if key(left[i]) < key(right[j]):
            merged.append(left[i])
            i += 1
        else:
            merged.append(right[j])
            j += 1
    return merged + left[i:] + right[j:]


def quick_sort(items):
    items.sort()
