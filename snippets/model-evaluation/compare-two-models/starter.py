def paired_bootstrap(score_a, score_b, group, rng, rounds=2_000):
    """The mean difference B - A per row, and its 95 % interval.

    score_a, score_b: scores of the two models on the same rows.
    group: the chat of each row; the rows of one chat stay together.
    rng: a NumPy generator, the only source of random numbers.
    rounds: how many bootstrap samples to draw.
    Return (difference, low, high).
    """
    raise NotImplementedError
