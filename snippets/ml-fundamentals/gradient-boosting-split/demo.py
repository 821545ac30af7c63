"""Six customers, one feature, first tree: every margin is 0, so p = 0.5."""

import numpy as np
from solution import best_split, leaf_weight, log_loss_step

x = np.array([1, 2, 3, 4, 5, 6.0])
y = np.array([0, 0, 0, 1, 0, 1])
g, h = log_loss_step(y, np.zeros(6))
print("g", g, " h", h)

print("cut     G_L   H_L   G_R   H_R   gain")
for i in range(1, 6):
    gl, hl, gr, hr = g[:i].sum(), h[:i].sum(), g[i:].sum(), h[i:].sum()
    gain = (gl**2 / (hl + 1) + gr**2 / (hr + 1) - 1 / 2.5) / 2
    print(f"{x[i] - 0.5:.1f} {gl:7.2f} {hl:5.2f} {gr:5.2f} {hr:5.2f} {gain:6.3f}")

gain, cut = best_split(x, g, h)
print(f"best: cut {cut}, gain {gain:.3f}; with gamma 0.6:"
      f" {best_split(x, g, h, gamma=0.6)[1]}")
for name, side in (("left", x <= cut), ("right", x > cut)):
    print(f"{name:<5} leaf {leaf_weight(g[side], h[side]):+.3f}")

margin = np.where(x <= cut, leaf_weight(g[x <= cut], h[x <= cut]),
                  leaf_weight(g[x > cut], h[x > cut]))
for name, m in (("before", np.zeros(6)), ("after", margin)):
    p = 1 / (1 + np.exp(-m))
    loss = -np.log(np.where(y == 1, p, 1 - p)).sum()
    print(f"{name:<6} log loss {loss:.3f}, with penalty"
          f" {loss + (np.unique(m) ** 2).sum() / 2:.3f}")
