def rand7(rand5):
    """A uniform integer from 0 to 6, from calls of rand5() with 0 to 4."""
    raise NotImplementedError


def shuffled(items, randbelow):
    """A new list in uniform random order; randbelow(n) gives 0 to n - 1."""
    raise NotImplementedError


def exponential(u, rate):
    """An exponential waiting time from u, uniform on [0, 1)."""
    raise NotImplementedError
