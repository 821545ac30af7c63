"""Skips a number that equals the next one instead of the one before: a pair of equal numbers at the front is lost."""


def cancelling_triples(values):
    values = sorted(values)
    triples = set()
    for i, first in enumerate(values):
        if i + 1 < len(values) and first == values[i + 1]:
            continue
        left, right = i + 1, len(values) - 1
        while left < right:
            total = first + values[left] + values[right]
            if total == 0:
                triples.add((first, values[left], values[right]))
            left, right = (left + 1, right) if total < 0 else (left, right - 1)
    return list(triples)
