"""Starts afresh at every negative number: a small dip inside a long rise is worth crossing."""


def best_stretch(changes):
    best = (changes[0], 0, 0)
    total, first = 0, 0
    for place, change in enumerate(changes):
        if change < 0:
            if change > best[0]:
                best = (change, place, place)
            total, first = 0, place + 1
            continue
        total += change
        if total > best[0]:
            best = (total, first, place)
    return best
