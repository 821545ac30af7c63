"""Right, but walks from each number, not only from the starts of runs: quadratic when all of them hang together."""


def longest_run(numbers):
    present = set(numbers)
    longest = 0
    for first in present:
        end = first
        while end in present:
            end += 1
        longest = max(longest, end - first)
    return longest
