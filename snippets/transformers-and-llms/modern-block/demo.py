"""A small block is causal; and the parameters of Llama 3 8B from its shapes."""

import numpy as np
from solution import block

rng = np.random.default_rng(0)
shapes = {"Wq": (16, 16), "Wk": (16, 4), "Wv": (16, 4), "Wo": (16, 16),
          "gate": (16, 40), "up": (16, 40), "down": (40, 16)}
w = {name: rng.normal(size=shape) / 4 for name, shape in shapes.items()}
w["norm1"] = w["norm2"] = np.ones(16)
x = rng.normal(size=(6, 16))
changed = np.vstack([x[:5], x[5:] + 1])
first, second = (block(a, w, 8, 2, rotate=lambda h: h) for a in (x, changed))
print(f"outputs that change with the last token: "
      f"{np.flatnonzero(np.abs(first - second).max(axis=1) > 1e-12).tolist()}\n")

d, layers, heads, kv_heads, hidden, vocabulary = 4096, 32, 32, 8, 14_336, 128_256
size = d // heads
attention = 2 * d * heads * size + 2 * d * kv_heads * size
network = 3 * d * hidden
tables = 2 * vocabulary * d
total = layers * (attention + network + 2 * d) + tables + d
print(f"attention per block {attention / 1e6:6.1f} million "
      f"({4 * d * d / 1e6:.1f} with 32 KV heads)")
print(f"network per block   {network / 1e6:6.1f} million")
print(f"two token tables    {tables / 1e6:6.1f} million")
print(f"all                 {total / 1e9:6.2f} billion")
