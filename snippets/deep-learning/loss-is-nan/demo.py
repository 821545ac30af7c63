"""Runs that print the same NaN for different reasons."""

import numpy as np
from solution import (first_bad, identity, naive_loss, sigmoid, squared_loss,
                      stable_loss, step)

np.seterr(all="ignore")
rng = np.random.default_rng(0)
x = rng.normal(size=(200, 3))
y = (x @ [2.0, -1.0, 0.5] > 0).astype(float)
gap = x.copy()
gap[137, 1] = np.nan                       # 0 / 0 upstream: no clicks, no views


def run(name, data, lr, loss, predict=sigmoid):
    w, norms = np.zeros(3), []
    for i in range(1000):
        batch = np.arange(20 * i, 20 * i + 20) % 200
        t = step(w, data[batch], y[batch], lr, loss, predict)
        norms.append(np.linalg.norm(t["gradient"]))
        if bad := first_bad(t):
            last = " ".join(f"{n:7.1g}" for n in norms[-4:-1])
            print(f"{name:11} {i:4}  {bad:6}  {last}")
            return
        w = t["weights after"]
    print(f"{name:11} none  loss {t['loss']:.2f}")


print("run         step  first   gradient norms before it")
run("bad row", gap, 0.5, naive_loss)
run("log of 0", x, 100.0, naive_loss)
run("too fast", x, 4.0, squared_loss, identity)
print("repaired")
run("log of 0", x, 100.0, stable_loss)
run("too fast", x, 0.1, squared_loss, identity)
