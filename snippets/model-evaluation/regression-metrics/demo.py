"""Five items by hand, then the best constant forecast of skewed demand."""

import numpy as np
from solution import metrics

actual = [2, 10, 20, 50, 400]
forecasts = {
    "one big miss": [2, 10, 20, 50, 300],
    "small misses": [4, 12, 22, 52, 402],
}
for name, predicted in forecasts.items():
    print(f"{name}:")
    for key, value in metrics(actual, predicted).items():
        print(f"    {key:<5} {value:7.2f}")

demand = np.random.default_rng(0).lognormal(3, 1, 2_000)
constants = np.arange(1, 80, 0.1)
print(f"demand: mean {demand.mean():.1f}, median {np.median(demand):.1f}")
for key in "RMSE", "MAE", "MAPE":
    scores = [metrics(demand, c)[key] for c in constants]
    print(f"best constant for {key:<4} {constants[np.argmin(scores)]:5.1f}")
