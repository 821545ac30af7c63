"""The longest run of consecutive numbers in a pile without order."""


# --8<-- [start:longest]
def longest_run(numbers):
    """Return the length of the longest run n, n + 1, n + 2, ... whose members are all there.

    numbers: list of integers in any order, possibly repeated. 0 for an empty list.
    """
    present = set(numbers)
    longest = 0
    for first in present:
        if first - 1 in present:  # not the start of its run
            continue
        end = first + 1
        while end in present:
            end += 1
        longest = max(longest, end - first)
    return longest
# --8<-- [end:longest]
