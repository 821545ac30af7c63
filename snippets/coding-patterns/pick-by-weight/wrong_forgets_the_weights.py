"""Picks each index equally often, as random.randrange would."""


class Picker:
    def __init__(self, weights):
        self._count = len(weights)

    def pick(self, u):
        return int(u * self._count)
