"""120 of 1,000 converted in A and 140 of 1,000 in B: three analyses."""

from math import erf, sqrt


def cdf(z):
    return (1 + erf(z / sqrt(2))) / 2


a, b, n = 0.12, 0.14, 1_000
lift = b - a
error = sqrt(a * (1 - a) / n + b * (1 - b) / n)
print(f"lift {lift:.1%}, standard error {error:.2%}")
print(f"frequentist  p = {2 * (1 - cdf(lift / error)):.2f}, 95 % CI"
      f" {lift - 1.96 * error:.1%} to {lift + 1.96 * error:.1%}")

# normal prior for the lift, centred on zero, and normal likelihood
for name, prior in [("flat prior", 1e6), ("prior sd 0.5%", 0.005)]:
    weight = prior**2 / (prior**2 + error**2)
    mean, sd = weight * lift, sqrt(weight) * error
    print(f"{name:<14} posterior {mean:.1%}, P(B better) {cdf(mean / sd):.0%},"
          f" 95 % {mean - 1.96 * sd:.1%} to {mean + 1.96 * sd:.1%}")
