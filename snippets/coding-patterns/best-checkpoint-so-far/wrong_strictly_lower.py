"""Stores a new minimum only if it is strictly lower, but removes it at the first equal loss."""


class Checkpoints:
    def __init__(self):
        self.losses, self.minima = [], []

    def push(self, loss):
        self.losses.append(loss)
        if not self.minima or loss < self.minima[-1]:
            self.minima.append(loss)

    def pop(self):
        loss = self.losses.pop()
        if loss == self.minima[-1]:
            self.minima.pop()
        return loss

    def top(self):
        return self.losses[-1]

    def lowest(self):
        return self.minima[-1]
