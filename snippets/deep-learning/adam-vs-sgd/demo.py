"""A valley 1,000 times steeper across than along; then two ways to decay."""

import numpy as np
from solution import adam, sgd

def descend(update, turned=0, steps=200, **settings):
    c, s = np.cos(np.radians(turned)), np.sin(np.radians(turned))
    turn = np.array([[c, -s], [s, c]])
    H = turn @ np.diag([1000.0, 1.0]) @ turn.T
    w, state = turn @ [1.0, 1.0], {}
    for _ in range(steps):
        w = update(w, H @ w, state, **settings)
    return 0.5 * w @ H @ w


print("loss from 500.5 after 200 steps")
print(f"SGD, lr 0.0019           {descend(sgd, lr=0.0019, momentum=0):9.1g}")
print(f"SGD, lr 0.0021           {descend(sgd, lr=0.0021, momentum=0):9.1g}")
print(f"momentum 0.9, lr 0.0019  {descend(sgd, lr=0.0019):9.1g}")
print(f"Adam, lr 0.03            {descend(adam, lr=0.03):9.1g}")
print("the same valley, turned by 45 degrees")
print(f"momentum 0.9, lr 0.0019  {descend(sgd, 45, lr=0.0019):9.1g}")
print(f"Adam, lr 0.03            {descend(adam, 45, lr=0.03):9.1g}")


def shrunk(noise, **settings):
    rng, w, state = np.random.default_rng(0), 1.0, {}
    for _ in range(2000):
        w = adam(w, noise * rng.normal(), state, lr=1e-3, **settings)
    return w


print("weight 1.00 after 2,000 steps of pure noise")
print("noise    L2 in the gradient  decoupled")
for noise in (0.1, 10.0):
    l2, decoupled = shrunk(noise, l2=0.1), shrunk(noise, decay=0.1)
    print(f"{noise:5}  {l2:18.2f} {decoupled:10.2f}")
