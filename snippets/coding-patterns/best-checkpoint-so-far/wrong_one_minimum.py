"""Remembers one lowest loss: after that checkpoint is rolled back, nobody knows the second lowest."""


class Checkpoints:
    def __init__(self):
        self.losses, self.best = [], float("inf")

    def push(self, loss):
        self.losses.append(loss)
        self.best = min(self.best, loss)

    def pop(self):
        return self.losses.pop()

    def top(self):
        return self.losses[-1]

    def lowest(self):
        if not self.losses:
            raise IndexError
        return self.best
