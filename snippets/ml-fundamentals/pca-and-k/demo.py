"""Three hidden causes behind 20 noisy sensors, 300 rows."""

import numpy as np
from solution import k_above_noise, k_for_share, pca

rng = np.random.default_rng(0)
causes = rng.normal(size=(300, 3)) * [3.0, 2.0, 1.5]
clean = causes @ np.linalg.qr(rng.normal(size=(20, 3)))[0].T
x = clean + rng.normal(0, 0.5, clean.shape)

directions, variances = pca(x)
print("variance along 1..6:", variances[:6].round(2))
for share in (0.80, 0.90, 0.95, 0.99):
    print(f"k for {share:.0%} of the variance: {k_for_share(variances, share)}")
print("k above shuffled noise:", k_above_noise(x))

print(" k  error to the data  to the clean signal")
mean = x.mean(axis=0)
for k in (1, 2, 3, 5, 10, 15, 20):
    d = directions[:k]
    back = mean + (x - mean) @ d.T @ d
    print(f"{k:2} {np.mean((x - back) ** 2):18.3f}"
          f" {np.mean((clean - back) ** 2):20.3f}")

grams = x.copy()
grams[:, 0] *= 1000  # one sensor in another unit
print("share of direction 1 after the change of unit:",
      f"{pca(grams)[1][0] / pca(grams)[1].sum():.4f}")
