"""Where exp ends, and what that does to a softmax."""

import numpy as np
from solution import cross_entropy, softmax

for kind in (np.float16, np.float32, np.float64):
    limit = np.log(float(np.finfo(kind).max))
    print(f"{kind.__name__}: exp overflows above {limit:.1f}")

z = np.array([1000.0, 999.0, 998.0])
with np.errstate(over="ignore", invalid="ignore"):
    print("naive ", np.exp(z) / np.exp(z).sum())
print("stable", softmax(z).round(3))

scores, label = np.array([[0.0, 800.0]]), np.array([0])
with np.errstate(divide="ignore"):
    print("loss, log of the weight", -np.log(softmax(scores)[0, 0]))
print("loss, log_softmax      ", cross_entropy(scores, label))
