"""Strides of windows, and the size of a view and of its copy."""

import numpy as np
from solution import patches, windows

x = np.arange(8.0)
print(windows(x, 4, 1))
print("strides", x.strides, "->", windows(x, 4, 1).strides, " step 2:", windows(x, 4, 2).strides)
long = np.zeros(1_000_000)
view = windows(long, 1000, 1)
print("view of", view.shape, "owns memory:", view.flags.owndata, " as a copy:", round(view.nbytes / 1e9), "GB")
print("writeable:", view.flags.writeable)
print("patches", patches(np.zeros((8, 10)), 4, 2).shape)
