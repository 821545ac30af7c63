"""Right, but keeps the whole stream to draw from it at the end."""


def sample(stream, k, rng):
    items = list(stream)
    return rng.sample(items, min(k, len(items)))
