"""Gradient check with three step sizes, then a bug that training hides."""

import numpy as np
from solution import loss_and_grads, numeric_grads, relative_error

rng = np.random.default_rng(0)
x, y = rng.normal(size=(60, 4)), rng.integers(0, 3, 60)
x[np.arange(60), y] += 2.0                      # a pattern to be learnt
start = {"W1": rng.normal(size=(4, 16)) * 0.7, "b1": np.zeros(16),
         "W2": rng.normal(size=(16, 3)) * 0.35, "b2": np.zeros(3)}

_, exact = loss_and_grads(start, x, y)
print("step     largest relative error")
for step in (1e-1, 1e-2, 1e-5):
    measured = numeric_grads(lambda p: loss_and_grads(p, x, y)[0], start, step)
    worst = max(relative_error(exact[k], measured[k]) for k in start)
    print(f"{step:.0e}  {'below 1e-8' if worst < 1e-8 else f'{worst:.0e}'}")


def train(frozen=()):
    params = dict(start)
    for _ in range(200):
        _, grads = loss_and_grads(params, x, y)
        params = {k: v - 0.5 * (k not in frozen) * grads[k]
                  for k, v in params.items()}
    return loss_and_grads(params, x, y)[0]


print(f"loss before {loss_and_grads(start, x, y)[0]:.2f}, after {train():.2f}")
print(f"with the gradient of W1 lost: {train(frozen=('W1', 'b1')):.2f}")
