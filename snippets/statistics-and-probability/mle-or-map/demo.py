"""5,000 new ads with 20 to 500 views each; true rates around 3 %."""

import numpy as np
from solution import fit_prior, map_rate, mle, posterior_mean

rng = np.random.default_rng(0)
views = rng.integers(20, 501, 5_000)
truth = rng.beta(3, 97, views.size)
clicks = rng.binomial(views, truth)
a, b = fit_prior(clicks, views)
print(f"prior from the data: Beta({a:.1f}, {b:.0f})")

rates = {
    "MLE": mle(clicks, views),
    "MAP": map_rate(clicks, views, a, b),
    "posterior mean": posterior_mean(clicks, views, a, b),
}
print("                 RMSE   top 50: promised   true   views")
for name, rate in rates.items():
    rmse = np.sqrt(((rate - truth) ** 2).mean())
    top = np.argsort(-rate)[:50]
    print(f"{name:<15} {rmse:6.4f} {rate[top].mean():14.1%}"
          f" {truth[top].mean():8.1%} {np.median(views[top]):6.0f}")
