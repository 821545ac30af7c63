"""Writes each index down as often as its weight says: weights below 1 vanish."""


class Picker:
    def __init__(self, weights):
        largest = max(weights)
        self._tickets = [
            index
            for index, weight in enumerate(weights)
            for _ in range(int(weight if largest < 1_000 else weight * 1_000 // largest))
        ]

    def pick(self, u):
        return self._tickets[int(u * len(self._tickets))]
