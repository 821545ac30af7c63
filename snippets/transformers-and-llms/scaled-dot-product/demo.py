"""Random queries against 64 random keys, with three ways of scaling."""

import numpy as np
from solution import effective_tokens, softmax

rng = np.random.default_rng(0)
print("        spread  tokens that share the attention (of 64)")
print("   d of scores    q.k   q.k / sqrt(d)   q.k / d")
for d in (4, 16, 64, 256, 1024):
    queries, keys = rng.normal(size=(100, d)), rng.normal(size=(100, 64, d))
    scores = np.einsum("qd,qkd->qk", queries, keys)
    shared = [effective_tokens(softmax(scores / c)).mean()
              for c in (1, np.sqrt(d), d)]
    print(f"{d:4} {scores.std():9.1f} {shared[0]:6.1f} {shared[1]:15.1f}"
          f" {shared[2]:9.1f}")
