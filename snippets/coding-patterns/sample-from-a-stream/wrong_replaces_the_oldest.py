"""Accepts with the right probability, but always replaces the oldest of the sample: the first items leave far too soon."""


def sample(stream, k, rng):
    reservoir = []
    for seen, item in enumerate(stream):
        if seen < k:
            reservoir.append(item)
        elif rng.randrange(seen + 1) < k:
            reservoir.pop(0)
            reservoir.append(item)
    return reservoir
