"""A bright square on a dark ground, a threshold, and a blob that moves by a third of a pixel."""

import numpy as np
from solution import edges, flow, otsu

picture = np.full((7, 8), 20)
picture[2:5, 3:6] = 220
strength, _ = edges(picture)
print("edge strength of a square:")
print("\n".join(" ".join(f"{value:4.0f}" for value in row) for row in strength))

rng = np.random.default_rng(0)
scan = np.clip(np.concatenate([rng.normal(70, 12, 3000), rng.normal(180, 15, 700)]), 0, 255).astype(int)
print("threshold between ground around 70 and parts around 180:", otsu(scan))

y, x = np.mgrid[0:31, 0:31]


def blob(dx, dy):
    return 100 * np.exp(-((x - 15 - dx) ** 2 + (y - 15 - dy) ** 2) / 50)


def stripes(dx):
    return 100 * np.sin((x - dx) / 3)


print("blob moved by (0.3, -0.2), found:", np.round(flow(blob(0, 0), blob(0.3, -0.2)), 2))
print("stripes moved, found:", flow(stripes(0), stripes(0.3)))
