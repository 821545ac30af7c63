"""Find all different triples with sum zero: sort, fix one, two pointers for the rest."""


# --8<-- [start:triples]
def cancelling_triples(values):
    """Return each different triple of values with sum 0 once, in any order.

    values: list of integers, with repeats. A triple uses three entries of
    the list and is a tuple in ascending order.
    """
    values = sorted(values)  # a copy: the caller keeps the order
    triples = []
    for i, first in enumerate(values):
        if first > 0:
            break  # three positive numbers never cancel
        if i > 0 and first == values[i - 1]:
            continue  # all its triples are found already
        left, right = i + 1, len(values) - 1
        while left < right:
            total = first + values[left] + values[right]
            if total < 0:
                left += 1
            elif total > 0:
                right -= 1
            else:
                triples.append((first, values[left], values[right]))
                left += 1
                while left < right and values[left] == values[left - 1]:
                    left += 1  # the same triple again
                right -= 1
    return triples
# --8<-- [end:triples]
