"""Ten request latencies in ms, with and without the slowest one."""

import numpy as np
from solution import SUMMARIES, sample_variances

latency = np.array([12, 14, 15, 15, 16, 18, 20, 24, 36, 830])

print("              all ten   without 830")
for name, summary in SUMMARIES.items():
    print(f"{name:<11} {summary(latency):9.1f} {summary(latency[:-1]):13.1f}")

# every sample of two from a fair coin that shows 0 or 2 (variance 1)
for ddof in 0, 1:
    variances = sample_variances((0, 2), ddof)
    print(f"divide by n - {ddof}: {variances}, on average {variances.mean()}")
