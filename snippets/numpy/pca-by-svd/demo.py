"""Accuracy of SVD and eigh, and what missing centring does."""

import numpy as np
from solution import fit

rng = np.random.default_rng(0)
basis = np.linalg.qr(rng.normal(size=(3, 3)))[0]
x = (rng.normal(size=(500, 3)) * [1, 0.1, 1e-9]) @ basis.T
deviation = np.sqrt(fit(x, 3)[2])
print("deviations by SVD:     ", *(f"{s:.1g}" for s in deviation))
smallest = np.linalg.eigvalsh(np.cov(x.T))[0]
print("eigh: smallest variance right within a factor of 2:", bool(0.5e-18 < smallest < 2e-18))

far = rng.normal(size=(500, 2)) * [3, 1] + [0, 100]
first = np.linalg.svd(far, full_matrices=False)[2][0]
towards = far.mean(axis=0) / np.linalg.norm(far.mean(axis=0))
print(f"not centred: {np.degrees(np.arccos(min(1, abs(first @ towards)))):.0f} degrees from the mean")
print("centred:", np.round(fit(far, 1)[1][0], 1) + 0.0)
