"""Two kinds of users, three banners; the log explores a little."""

import numpy as np
from solution import off_policy

rng = np.random.default_rng(0)
click = np.array([[0.10, 0.04, 0.02],  # young users
                  [0.02, 0.03, 0.06]])  # older users
n = 50_000
user = rng.integers(0, 2, n)


def policy(best, explore):
    """Probabilities per kind of user: mostly the best banner."""
    p = np.full((2, 3), explore / 3)
    p[[0, 1], best] += 1 - explore
    return p


def evaluate(name, new, old, **options):
    shown = (rng.random(n)[:, None] > old[user].cumsum(axis=1)).sum(axis=1)
    reward = rng.random(n) < click[user, shown]
    p_old, p_new = old[user, shown], new[user, shown]
    agrees = shown == new[user].argmax(axis=1)
    ips, normalised, effective = off_policy(reward, p_old, p_new, **options)
    print(f"{name:<22} {(new * click).sum() / 2:6.3f} {reward.mean():7.3f}"
          f" {reward[agrees].mean():8.3f} {ips:7.3f} {normalised:7.3f}"
          f" {effective:9,.0f}")


new = policy([0, 2], 0.1)
print("                        truth     log  matches     IPS   SNIPS  worth rows")
evaluate("log explores 30 %", new, policy([0, 0], 0.3))
evaluate("log explores 1 %", new, policy([0, 0], 0.01))
evaluate("the same, cap of 20", new, policy([0, 0], 0.01), cap=20)
