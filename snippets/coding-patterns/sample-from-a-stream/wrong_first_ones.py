"""Takes the first k and shuffles them: it looks random and is the start of the stream."""


def sample(stream, k, rng):
    reservoir = []
    for item in stream:
        if len(reservoir) < k:
            reservoir.append(item)
    rng.shuffle(reservoir)
    return reservoir
