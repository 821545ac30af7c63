"""Looks at a run only when a gap ends it, so the run at the end of the sorted list is never counted."""


def longest_run(numbers):
    ordered = sorted(set(numbers))
    longest, start = 0, 0
    for place in range(1, len(ordered)):
        if ordered[place] != ordered[place - 1] + 1:
            longest = max(longest, place - start)
            start = place
    return longest
