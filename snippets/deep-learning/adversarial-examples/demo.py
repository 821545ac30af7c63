"""One strong feature and 200 weak ones: who relies on the weak ones can be fooled."""

import numpy as np
from solution import accuracy, fgsm, train

rng = np.random.default_rng(0)


def data(n):
    y = rng.integers(0, 2, n)
    sign = (2 * y - 1)[:, None]
    strong = sign * 2.0 + rng.normal(size=(n, 1)) * 1.5
    weak = sign * 0.3 + rng.normal(size=(n, 200))
    return np.hstack([strong, weak]), y


x, y = data(1000)
x_test, y_test = data(2000)
print("training      clean   attacked: 0.1    0.3    0.5   random sign 0.5")
for name, eps in (("plain", 0.0), ("adversarial", 0.5)):
    w, b = train(x, y, eps)
    attacked = [accuracy(fgsm(x_test, y_test, w, b, e), y_test, w, b) for e in (0.1, 0.3, 0.5)]
    noise = accuracy(x_test + 0.5 * rng.choice([-1, 1], x_test.shape), y_test, w, b)
    print(f"{name:12} {accuracy(x_test, y_test, w, b):6.3f}           ", *(f"{a:6.3f}" for a in attacked), f"{noise:12.3f}")
