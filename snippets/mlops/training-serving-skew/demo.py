import numpy as np
from solution import blame, mismatch, psi

rng = np.random.default_rng(0)
n = 20_000
offline = {
    "orders_7d": rng.poisson(3, n).astype(float),
    "minutes_since_login": rng.exponential(60, n),
    "basket": rng.lognormal(3, 0.8, n),
}


def model(features):
    return (0.5 * features["orders_7d"] - 0.02 * features["minutes_since_login"] + 0.9 * np.log(features["basket"] + 1)
            + 1e-9 * np.arange(n))


labels = (rng.random(n) < 1 / (1 + np.exp(-(model(offline) - 4)))).astype(int)
online = {
    "orders_7d": rng.permutation(offline["orders_7d"]),  # joined to the wrong customer
    "minutes_since_login": np.maximum(offline["minutes_since_login"] - rng.uniform(0, 5, n), 0),  # cached up to five minutes ago
    "basket": np.where(rng.random(n) < 0.04, 0.0, offline["basket"]),  # a timeout becomes 0
}
differs, corrected = mismatch(online, offline), blame(model, online, offline, labels)
print("feature               PSI   requests that differ   AUC if this one is corrected")
for name in online:
    print(f"{name:20}{psi(offline[name], online[name]):5.2f}{differs[name]:17.0%}{corrected[name]:24.3f}")
print(f"\nAUC as served {corrected['as served']:.3f}, with all corrected {corrected['all corrected']:.3f}")
