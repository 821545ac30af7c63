"""Draws from the items before the new one instead of including it: every later item is favoured a little."""


def sample(stream, k, rng):
    reservoir = []
    for seen, item in enumerate(stream):
        if seen < k:
            reservoir.append(item)
        elif k:
            place = rng.randrange(seen)
            if place < k:
                reservoir[place] = item
    return reservoir
