"""Ways in which a reversed or negated argsort goes wrong."""

import numpy as np
from solution import codes, top_k

small = np.array([0, 7, 3], dtype=np.uint8)
print("negated uint8 ", np.argsort(-small), " top_k", top_k(small, 3))
ties = np.array([5, 9, 5, 9])
print("reversed ties ", np.argsort(ties, kind="stable")[::-1], " top_k", top_k(ties, 4))
bad = np.array([0.2, np.nan, 0.9])
print("NaN on top    ", np.argsort(bad)[::-1], " top_k", top_k(bad, 3))
print("k = 0         ", np.argsort(ties, kind="stable")[-0:], " top_k", top_k(ties, 0))
print("unique", np.unique(["pump", "fan", "pump"]), " codes", *codes(np.array(["pump", "fan", "pump"])))
