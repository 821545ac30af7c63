"""Find the longest palindromic stretch of a sequence from its centres."""


# --8<-- [start:palindrome]
def longest_palindrome(items):
    """Return the longest contiguous stretch that is its own reverse.

    items: a list or a string. If several are longest, the first counts.
    """
    best = items[:0]
    for middle in range(len(items)):
        for left, right in (middle, middle), (middle, middle + 1):
            while left >= 0 and right < len(items) and items[left] == items[right]:
                left -= 1
                right += 1
            if right - left - 1 > len(best):
                best = items[left + 1 : right]
    return best
# --8<-- [end:palindrome]
