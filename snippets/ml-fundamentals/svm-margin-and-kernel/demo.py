"""The margin of two points, the kernel trick, and C and gamma on noisy rings."""

import numpy as np
from sklearn.svm import SVC

x, y = np.array([[0.0, 0], [2, 2], [3, 3]]), np.array([-1, 1, 1])
hard = SVC(kernel="linear", C=1e6).fit(x, y)
w = hard.coef_[0]
print("w", w.round(3), "b", hard.intercept_.round(3), f"margin {2 / np.linalg.norm(w):.3f},",
      f"support vectors {hard.support_.tolist()}")

a, b = np.array([1.0, 2]), np.array([3.0, -1])


def six_features(v):
    s, t = v
    return np.array([1, 2**0.5 * s, 2**0.5 * t, s * s, t * t, 2**0.5 * s * t])


print(f"(1 + a.b)^2 = {(1 + a @ b) ** 2:.0f}, six features: {six_features(a) @ six_features(b):.0f}")

rng = np.random.default_rng(0)


def rings(n):
    p = rng.normal(size=(n, 2))
    inside = (p**2).sum(axis=1) < 2 * np.log(2)  # half the points
    return p, inside ^ (rng.random(n) < 0.1)


train, test = rings(300), rings(2_000)
print("gamma      C   train   test  support vectors")
for gamma in (0.01, 0.5, 50):
    for c in (0.1, 1, 1_000):
        m = SVC(gamma=gamma, C=c).fit(*train)
        print(f"{gamma:5} {c:6,} {m.score(*train):7.3f} {m.score(*test):6.3f} {len(m.support_):8}")
