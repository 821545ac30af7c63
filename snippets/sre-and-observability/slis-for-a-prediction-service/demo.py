"""500 requests a second, 99.9 % good in 28 days."""

from solution import budget, spent

DAY = 500 * 86_400
print(f"budget: {budget(0.999, 28 * DAY):,.0f} of {28 * DAY:,} requests")
names = ("10 min down, midday peak", "10 min down, 04:00",
         "model rollout, 5 % canary, 20 min", "0.02 % timeouts, always")
incidents = ((10, 1, 2.0), (10, 1, 0.3), (20, 0.05, 1), (28 * 1440, 2e-4, 1))
shares = spent(0.999, DAY, 28, incidents)
for name, share in zip(names, shares):
    print(f"{name:35} {share:6.1%}")
print(f"{'left for everything else':35} {1 - sum(shares):6.1%}")
