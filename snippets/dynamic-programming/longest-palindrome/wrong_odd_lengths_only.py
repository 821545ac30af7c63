"""Expands around items only: palindromes of even length have their centre in a gap."""


def longest_palindrome(items):
    best = items[:0]
    for middle in range(len(items)):
        left = right = middle
        while left >= 0 and right < len(items) and items[left] == items[right]:
            left -= 1
            right += 1
        if right - left - 1 > len(best):
            best = items[left + 1 : right]
    return best
