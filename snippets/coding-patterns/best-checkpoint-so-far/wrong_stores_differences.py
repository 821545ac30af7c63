"""Stores differences to the minimum to save memory: floats lose digits, and infinity minus infinity is NaN."""


class Checkpoints:
    def __init__(self):
        self.gaps, self.best = [], None

    def push(self, loss):
        if not self.gaps:
            self.best = loss
        self.gaps.append(loss - self.best)
        self.best = min(self.best, loss)

    def pop(self):
        gap = self.gaps.pop()
        loss = self.best if gap < 0 else self.best + gap
        if gap < 0:
            self.best -= gap
        return loss

    def top(self):
        gap = self.gaps[-1]
        return self.best if gap < 0 else self.best + gap

    def lowest(self):
        if not self.gaps:
            raise IndexError
        return self.best
