"""Sorts and compares neighbours, but a repeated number ends the run, because its difference is 0 and not 1."""


def longest_run(numbers):
    ordered = sorted(numbers)
    longest = current = 1 if ordered else 0
    for one, two in zip(ordered, ordered[1:]):
        current = current + 1 if two == one + 1 else 1
        longest = max(longest, current)
    return longest
