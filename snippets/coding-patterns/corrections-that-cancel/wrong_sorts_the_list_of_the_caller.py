"""Right, but sorts in place: the corrections of the caller come back in another order."""


def cancelling_triples(values):
    values.sort()
    triples = set()
    for i, first in enumerate(values):
        if i > 0 and first == values[i - 1]:
            continue
        left, right = i + 1, len(values) - 1
        while left < right:
            total = first + values[left] + values[right]
            if total == 0:
                triples.add((first, values[left], values[right]))
            left, right = (left + 1, right) if total < 0 else (left, right - 1)
    return list(triples)
