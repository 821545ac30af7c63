"""One unit that sums 100 inputs: what the next layer sees."""

import numpy as np
from solution import dropout

rng = np.random.default_rng(0)
x = np.abs(rng.normal(size=100))
w = rng.normal(0.1, 0.1, 100)
print("  p   training: mean   std   serving   serving, never rescaled")
for p in (0.1, 0.5, 0.8):
    out = np.array([dropout(x, p, rng, True)[0] @ w for _ in range(20_000)])
    print(f"{p:.1f} {out.mean():16.1f} {out.std():5.1f}"
          f" {dropout(x, p, rng, False)[0] @ w:9.1f} {x @ w / (1 - p):16.1f}")

W1, W2 = rng.normal(0, 0.3, (100, 50)), rng.normal(0, 0.3, 50)
answers = [dropout(np.maximum(x @ W1, 0), 0.5, rng, True)[0] @ W2
           for _ in range(1000)]
print(f"one input, dropout left on: {np.mean(answers):.1f}, "
      f"scatter {np.std(answers):.1f}")
