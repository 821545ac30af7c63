"""A pattern detector on a signal, and on the same signal moved by one and by two."""

import numpy as np

kernel = np.array([-1.0, 2.0, -1.0])
signal = np.zeros(16)
signal[5:8] = 1, 3, 1


def pooled(x, width):
    return np.convolve(x, kernel, mode="same").reshape(-1, width).max(axis=1)


for shift in (0, 1, 2):
    x = np.roll(signal, shift)
    print(f"moved by {shift}: peak at {np.convolve(x, kernel, mode='same').argmax()},",
          "pooled by 4", pooled(x, 4), "global", pooled(x, 16))
