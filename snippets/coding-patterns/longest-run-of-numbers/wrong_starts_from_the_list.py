"""Right, but goes through the list instead of the set: a start that is repeated has its run counted again each time."""


def longest_run(numbers):
    present = set(numbers)
    longest = 0
    for first in numbers:
        if first - 1 in present:
            continue
        end = first + 1
        while end in present:
            end += 1
        longest = max(longest, end - first)
    return longest
