"""Skips no equal values: every copy of a number finds its triples again."""


def cancelling_triples(values):
    values = sorted(values)
    triples = []
    for i, first in enumerate(values):
        left, right = i + 1, len(values) - 1
        while left < right:
            total = first + values[left] + values[right]
            if total == 0:
                triples.append((first, values[left], values[right]))
            left, right = (left + 1, right) if total < 0 else (left, right - 1)
    return triples
