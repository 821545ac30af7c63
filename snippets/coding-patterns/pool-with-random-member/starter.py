class Pool:
    def __init__(self):
        raise NotImplementedError

    def add(self, item):
        """Add the item and return whether it is new."""
        raise NotImplementedError

    def remove(self, item):
        """Remove the item and return whether it was there."""
        raise NotImplementedError

    def pick(self, rng):
        """Return a member, each with the same probability; IndexError if there is none.

        rng: a random.Random.
        """
        raise NotImplementedError
