"""Searches as if the list were in order: it turns away from the half that holds the entry."""


def find_in_ring(times, target):
    left, right = 0, len(times) - 1
    while left <= right:
        middle = (left + right) // 2
        if times[middle] == target:
            return middle
        if times[middle] < target:
            left = middle + 1
        else:
            right = middle - 1
    return None


def oldest(times):
    return min(range(len(times)), key=times.__getitem__)
