def sample(stream, k, rng):
    """Return k items of a stream, or all if there are fewer.

    Every set of k positions is equally likely. The order of the sample is
    not random. rng: a random.Random.
    """
    raise NotImplementedError
