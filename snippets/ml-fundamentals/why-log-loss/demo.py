"""A positive example at several margins; then descent from a wrong start."""

import numpy as np
from solution import descend, log_loss, sigmoid, squared_error

print("y = 1            log loss       squared error")
print("margin      p   loss  slope    loss    slope")
for m in (-8.0, -4.0, 0.0, 4.0):
    (a, da), (b, db) = log_loss(1, m), squared_error(1, m)
    print(f"{m:6} {sigmoid(m):6.4f} {a:6.3f} {da:6.3f} {b:7.4f} {db:8.4f}")

rng = np.random.default_rng(0)
truth = np.array([1.5, -0.5])
x = np.column_stack([rng.normal(size=400), np.ones(400)])
y = (rng.random(400) < sigmoid(x @ truth)).astype(int)
print("start -8, 8; truth 1.5, -0.5")
for steps in (30, 300, 3_000):
    a = descend(log_loss, x, y, np.array([-8.0, 8.0]), steps)
    b = descend(squared_error, x, y, np.array([-8.0, 8.0]), steps)
    print(f"{steps:5} steps: log loss {a.round(2)}, squared error {b.round(2)}")

found = {log_loss: [], squared_error: []}
for _ in range(60):
    y = (rng.random(400) < sigmoid(x @ truth)).astype(int)
    for loss in found:
        found[loss].append(descend(loss, x, y, truth, 300, rate=4.0)[0])
for loss, w in found.items():
    print(f"{loss.__name__:<13} slope {np.mean(w):.2f} +- {np.std(w):.2f}")
