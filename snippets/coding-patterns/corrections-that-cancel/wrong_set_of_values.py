"""Removes duplicates first, to be rid of them: -2, -2, 4 and 0, 0, 0 are lost."""


def cancelling_triples(values):
    values = sorted(set(values))
    triples = []
    for i, first in enumerate(values):
        left, right = i + 1, len(values) - 1
        while left < right:
            total = first + values[left] + values[right]
            if total == 0:
                triples.append((first, values[left], values[right]))
            left, right = (left + 1, right) if total < 0 else (left, right - 1)
    return triples
