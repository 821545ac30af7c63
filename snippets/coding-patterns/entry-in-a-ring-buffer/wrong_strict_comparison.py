"""Compares with < instead of <=: with two entries left, the middle is the left one and its half looks out of order."""


def find_in_ring(times, target):
    left, right = 0, len(times) - 1
    while left <= right:
        middle = (left + right) // 2
        if times[middle] == target:
            return middle
        if times[left] < times[middle]:
            if times[left] <= target < times[middle]:
                right = middle - 1
            else:
                left = middle + 1
        else:
            if times[middle] < target <= times[right]:
                left = middle + 1
            else:
                right = middle - 1
    return None


def oldest(times):
    return min(range(len(times)), key=times.__getitem__)
