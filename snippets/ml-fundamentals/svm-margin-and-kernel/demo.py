"""The margin of two points, the kernel trick, and C and gamma on noisy rings."""

import numpy as np
from sklearn.svm import SVC
from solution import POINTS, SIGNS, kernel, margin, rings, six_features

hard = SVC(kernel="linear", C=1e6).fit(POINTS, SIGNS)
w = hard.coef_[0]
print("w", w.round(3), "b", hard.intercept_.round(3), f"margin {margin(w):.3f},",
      f"support vectors {hard.support_.tolist()}")

a, b = np.array([1.0, 2]), np.array([3.0, -1])
print(f"(1 + a.b)^2 = {kernel(a, b):.0f}, six features: {six_features(a) @ six_features(b):.0f}")

rng = np.random.default_rng(0)
train, test = rings(rng, 300), rings(rng, 2_000)
print("gamma      C   train   test  support vectors")
for gamma in (0.01, 0.5, 50):
    for c in (0.1, 1, 1_000):
        m = SVC(gamma=gamma, C=c).fit(*train)
        print(f"{gamma:5} {c:6,} {m.score(*train):7.3f} {m.score(*test):6.3f} {len(m.support_):8}")
