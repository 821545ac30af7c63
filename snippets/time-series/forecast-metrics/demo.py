"""Three services, three forecasts, and the number each metric likes."""

import numpy as np
from solution import bias, mape, mase, pinball, wape

rng = np.random.default_rng(0)
days = np.arange(140)
week = 1 + 0.3 * np.sin(2 * np.pi * days / 7)
series = {"search": 10_000 * week * rng.lognormal(0, 0.05, 140),
          "upload": 200 * week * rng.lognormal(0, 0.3, 140),
          "export": rng.poisson(1.5, 140).astype(float)}
print("service   MAE    MAPE   WAPE   MASE   bias   (last week's value)")
for name, y in series.items():
    past, actual, forecast = y[:112], y[112:], y[105:133]
    with np.errstate(divide="ignore", invalid="ignore"):
        percent = mape(actual, forecast)
    shown = f"{percent:6.0%}" if np.isfinite(percent) else "   n/a"
    print(f"{name:<7}{np.abs(actual - forecast).mean():6.0f}  {shown} {wape(actual, forecast):6.0%}"
          f" {mase(actual, forecast, past, 7):6.2f} {bias(actual, forecast):6.1%}")

y = series["upload"]
print("\nupload, one number for 28 days     best by")
tried = np.arange(80, 500)
actual = y[112:]
for name, loss in (("MAPE", lambda t: mape(actual, t)),
                   ("absolute error", lambda t: wape(actual, t)),
                   ("squared error", lambda t: np.mean((actual - t) ** 2)),
                   ("pinball 0.9", lambda t: pinball(actual, t, 0.9))):
    print(f"  {tried[np.argmin([loss(t) for t in tried])]:4}                              {name}")
