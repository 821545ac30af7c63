"""Root mean squared error on 60 training and 1,000 test rows; the noise alone is 0.5."""

import numpy as np
from solution import fit, score

rng = np.random.default_rng(0)


def sample(n):
    x = rng.normal(size=(n, 5))
    return x, np.sin(2 * x[:, 0]) + x[:, 1] + 0.5 * rng.normal(size=n)


(x, y), (x_test, y_test) = sample(60), sample(1000)
print("         rate 1.0       rate 0.1")
print("rounds   train   test   train   test")
for rounds in (3, 30, 300):
    row = []
    for rate in (1.0, 0.1):
        model = fit(x, y, rounds=rounds, rate=rate)
        row += [np.sqrt(((score(model, a) - b) ** 2).mean()) for a, b in ((x, y), (x_test, y_test))]
    print(f"{rounds:6}  " + " ".join(f"{v:6.2f}" for v in row))
