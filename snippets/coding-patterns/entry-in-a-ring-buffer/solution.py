"""Binary search in a sorted list that was rotated."""


# --8<-- [start:find]
def find_in_ring(times, target):
    """Return the index of `target` in a rotated ascending list, or None.

    times: distinct numbers; some rotation of the list is ascending.
    """
    left, right = 0, len(times) - 1
    while left <= right:
        middle = (left + right) // 2
        if times[middle] == target:
            return middle
        if times[left] <= times[middle]:  # the left half is in order
            if times[left] <= target < times[middle]:
                right = middle - 1
            else:
                left = middle + 1
        else:  # the right half is in order
            if times[middle] < target <= times[right]:
                left = middle + 1
            else:
                right = middle - 1
    return None
# --8<-- [end:find]


# --8<-- [start:oldest]
def oldest(times):
    """Return the index of the smallest of at least one distinct numbers."""
    left, right = 0, len(times) - 1
    while left < right:
        middle = (left + right) // 2
        if times[middle] > times[right]:
            left = middle + 1  # the smallest is right of the middle
        else:
            right = middle  # the middle may be the smallest itself
    return left
# --8<-- [end:oldest]
