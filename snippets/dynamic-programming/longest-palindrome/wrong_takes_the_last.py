"""Compares with >=: of several longest stretches it returns the last."""


def longest_palindrome(items):
    best = items[:0]
    for middle in range(len(items)):
        for left, right in (middle, middle), (middle, middle + 1):
            while left >= 0 and right < len(items) and items[left] == items[right]:
                left -= 1
                right += 1
            if right - left - 1 >= len(best):
                best = items[left + 1 : right]
    return best
