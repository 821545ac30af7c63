def paired_bootstrap(score_a, score_b, group, rng, rounds=2_000):
    """The mean difference B - A per row, and its 95 % interval.

    score_a, score_b: scores of the two models on the same rows.
    group: the user of each row; rows of one user stay together.
    rng: a NumPy generator, the only source of chance.
    Return (difference, low, high).
    """
    raise NotImplementedError
