class Picker:
    """weights: numbers of at least 0, one of them positive."""

    def __init__(self, weights):
        raise NotImplementedError

    def pick(self, u):
        """Return the index whose part of the line holds the point u * (sum of weights).

        u: a random number with 0 <= u < 1. Index i owns [ends[i - 1], ends[i]).
        """
        raise NotImplementedError
