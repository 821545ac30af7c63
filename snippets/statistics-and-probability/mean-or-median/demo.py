"""Ten request latencies in ms, with and without the slowest one."""

import numpy as np

latency = np.array([12, 14, 15, 15, 16, 18, 20, 24, 36, 830])

print("              all ten   without 830")
for name, summary in {
    "mean": np.mean,
    "median": np.median,
    "std, n": np.std,
    "std, n - 1": lambda x: np.std(x, ddof=1),
    "IQR": lambda x: np.subtract(*np.percentile(x, [75, 25])),
}.items():
    print(f"{name:<11} {summary(latency):9.1f} {summary(latency[:-1]):13.1f}")

# every sample of two from a fair coin that shows 0 or 2 (variance 1)
samples = np.array([(0, 0), (0, 2), (2, 0), (2, 2)])
for ddof in 0, 1:
    variances = samples.var(axis=1, ddof=ddof)
    print(f"divide by n - {ddof}: {variances}, on average {variances.mean()}")
