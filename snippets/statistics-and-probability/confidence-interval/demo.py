"""How often do 95 % intervals for a proportion contain the truth?"""

import numpy as np
from scipy import stats
from solution import wald, wilson

print("   n  true p   Wald  Wilson")
for n, p in [(50, 0.02), (50, 0.1), (50, 0.5), (500, 0.02), (5_000, 0.02)]:
    k = np.arange(n + 1)
    weight = stats.binom.pmf(k, n, p)
    cover = []
    for interval in wald, wilson:
        low, high = interval(k, n)
        cover.append(weight[(low <= p) & (p <= high)].sum())
    print(f"{n:5,} {p:6.2f} {cover[0]:7.1%} {cover[1]:6.1%}")
