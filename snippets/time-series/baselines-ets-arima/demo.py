"""Seven days ahead from 20 origins, on three kinds of series."""

from solution import daily, drift, holt_winters, mean_error, naive, seasonal_naive, smooth

methods = {
    "naive": naive,
    "drift": drift,
    "seasonal naive": lambda y, h: seasonal_naive(y, h, 7),
    "smoothing, alpha 0.2": lambda y, h: smooth(y, h, 0.2),
    "Holt-Winters, damped": lambda y, h: holt_winters(y, h, 7),
}
kinds = ("weekly", "walk", "level")
print("mean absolute error    " + "".join(f"{k:>8}" for k in kinds))
for name, method in methods.items():
    errors = [mean_error(daily(kind), method, 7, 20) for kind in kinds]
    print(f"{name:<23}" + "".join(f"{e:8.1f}" for e in errors))
