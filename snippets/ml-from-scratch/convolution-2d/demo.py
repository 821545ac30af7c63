"""A vertical edge: where the picture changes from dark to bright, the kernel answers."""

import numpy as np
from solution import convolve

picture = np.zeros((1, 1, 4, 6))
picture[..., 3:] = 10
sobel = np.array([[[[-1, 0, 1], [-2, 0, 2], [-1, 0, 1]]]])
print(convolve(picture, sobel, np.zeros(1))[0, 0])
print(convolve(picture, sobel, np.zeros(1), stride=2, padding=1)[0, 0])
