"""A pattern detector on a signal, and on the same signal moved by one and by two."""

import numpy as np
from solution import detect, pooled

signal = np.zeros(16)
signal[5:8] = 1, 3, 1

for shift in (0, 1, 2):
    x = np.roll(signal, shift)
    print(f"moved by {shift}: peak at {detect(x).argmax()},",
          "pooled by 4", pooled(x, 4), "global", pooled(x, 16))
