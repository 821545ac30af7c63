"""Finds the smallest by comparing with the first entry: in a list that is not rotated it runs to the wrong end."""


def oldest(times):
    left, right = 0, len(times) - 1
    while left < right:
        middle = (left + right) // 2
        if times[middle] >= times[0]:
            left = middle + 1
        else:
            right = middle
    return left


def find_in_ring(times, target):
    if not times:
        return None
    turn, size = oldest(times), len(times)
    left, right = 0, size - 1
    while left <= right:
        middle = (left + right) // 2
        value = times[(middle + turn) % size]
        if value == target:
            return (middle + turn) % size
        left, right = (middle + 1, right) if value < target else (left, middle - 1)
    return None
