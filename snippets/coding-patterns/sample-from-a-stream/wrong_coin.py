"""Replaces with a fixed probability: the sample forgets the beginning and prefers what came last."""


def sample(stream, k, rng):
    reservoir = []
    for seen, item in enumerate(stream):
        if seen < k:
            reservoir.append(item)
        elif k and rng.random() < 0.5:
            reservoir[rng.randrange(k)] = item
    return reservoir
