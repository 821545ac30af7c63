"""The mean and the ranks disagree: fewer buyers in B, but larger orders."""

import numpy as np
from scipy import stats

rng = np.random.default_rng(0)
n = 5_000
a = (rng.random(n) < 0.10) * rng.gamma(4, 20 / 4, n)  # 10 % buy for 20
b = (rng.random(n) < 0.07) * rng.gamma(4, 40 / 4, n)  # 7 % buy for 40

print(f"revenue per user  A {a.mean():.2f}  B {b.mean():.2f}")
welch = stats.ttest_ind(b, a, equal_var=False)
print(f"Welch t-test      t = {welch.statistic:5.1f}, p = {welch.pvalue:.1g}")
rank = stats.mannwhitneyu(b, a)
share = rank.statistic / n**2  # P(B > A) + P(tie) / 2
print(f"Mann-Whitney      P(B > A) = {share:.3f}, p = {rank.pvalue:.1g}")
