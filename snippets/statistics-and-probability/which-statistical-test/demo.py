"""The mean and the ranks disagree: fewer buyers in B, but larger orders."""

import numpy as np
from solution import mann_whitney, revenue, welch

rng = np.random.default_rng(0)
a = revenue(5_000, 0.10, 20, rng)  # 10 % buy for 20
b = revenue(5_000, 0.07, 40, rng)  # 7 % buy for 40

print(f"revenue per user  A {a.mean():.2f}  B {b.mean():.2f}")
t, p = welch(b, a)
print(f"Welch t-test      t = {t:5.1f}, p = {p:.1g}")
share, p = mann_whitney(b, a)
print(f"Mann-Whitney      P(B > A) = {share:.3f}, p = {p:.1g}")
