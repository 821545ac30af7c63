"""Fit Holt-Winters to twelve weeks and forecast the next two."""

import numpy as np
from solution import WEEK, fit, forecasts, requests, smooth

y = requests()
known, future = y[:-14], y[-14:]
parameters = fit(known, 7)
ahead = smooth(known, 7, *parameters)[0]
print("alpha {:.2f}   beta {:.2f}   gamma {:.2f}".format(*parameters))
print("the same, started from the true week: gamma {:.2f}".format(fit(known, 7, WEEK)[2]))
print(f"one-step error while fitting (RMSE)   {np.sqrt(np.mean((known[7:] - ahead) ** 2)):5.1f}")
print("\nmean absolute error, next 14 days")
for name, values in forecasts(known, 14).items():
    print(f"{name:24} {np.abs(values - future).mean():5.1f}")
