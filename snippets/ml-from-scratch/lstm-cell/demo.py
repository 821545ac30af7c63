"""The gradient of the last state in the first input, after t steps, for three forget gates."""

import numpy as np
from solution import backward, forward

print("bias of the forget gate   gate   10 steps   100 steps")
for bias in (0.0, 1.0, 5.0):
    w = {"x": np.array([[0.0], [0], [1], [0]]), "h": np.zeros((4, 1)), "b": np.array([5.0, bias, 0, 5])}
    sizes = []
    for steps in (10, 100):
        hidden, cache = forward(np.zeros((1, steps, 1)), w)
        grad = np.zeros_like(hidden)
        grad[:, -1] = 1
        sizes.append(backward(grad, cache, w)[0][0, 0, 0])
    print(f"{bias:23.0f} {1 / (1 + np.exp(-bias)):6.3f} {sizes[0]:10.1e} {sizes[1]:11.1e}")
