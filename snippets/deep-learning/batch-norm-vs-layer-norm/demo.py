"""What the other examples of a batch do to one example."""

import numpy as np
from solution import BatchNorm, layer_norm

pair = np.array([[8.0, 1.0, 3.0], [4.0, 3.0, 2.0]])   # two examples
print("batch norm", *BatchNorm(3)(pair, training=True).round(2).tolist())
print("layer norm", *layer_norm(pair).round(2).tolist())

rng = np.random.default_rng(0)
data = rng.normal([5, 0, 3], [2, 1, 1], size=(4096, 3))
mine = np.array([[8.0, 1.0, 2.0]])

print("batch  batch norm, training        layer norm")
for size in (2, 4, 16, 256):
    out = []
    for _ in range(2000):
        batch = np.vstack([mine, rng.choice(data, size - 1)])
        out.append((BatchNorm(3)(batch, training=True)[0, 0],
                    layer_norm(batch)[0, 0]))
    b, layer = np.array(out).T
    print(f"{size:5}  {b.mean():.2f}, scatter {b.std():.2f}        "
          f"{layer.mean():.2f}, scatter {layer.std():.2f}")

norm = BatchNorm(3)
for _ in range(300):
    norm(rng.choice(data, 256), training=True)
print(f"batch norm in serving: {norm(mine, training=False)[0, 0]:.2f}")

tokens = rng.normal(size=(6, 3))                # one sequence
later = tokens.copy()
later[5] = 10.0                                 # another last token
moved = (BatchNorm(3)(later, True) - BatchNorm(3)(tokens, True))[0]
print(f"last token changed, first token moves by {abs(moved).max():.1f}"
      " under batch norm,")
moved = (layer_norm(later) - layer_norm(tokens))[0]
print(f"by {abs(moved).max():.1f} under layer norm")
