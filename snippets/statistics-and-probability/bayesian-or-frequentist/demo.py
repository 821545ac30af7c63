"""120 of 1,000 converted in A and 140 of 1,000 in B: three analyses."""

from solution import cdf, lift_and_error, p_value, posterior

lift, error = lift_and_error(0.12, 0.14, 1_000)
print(f"lift {lift:.1%}, standard error {error:.2%}")
print(f"frequentist  p = {p_value(lift, error):.2f}, 95 % CI"
      f" {lift - 1.96 * error:.1%} to {lift + 1.96 * error:.1%}")

for name, prior in [("flat prior", 1e6), ("prior sd 0.5%", 0.005)]:
    mean, sd = posterior(lift, error, prior)
    print(f"{name:<14} posterior {mean:.1%}, P(B better) {cdf(mean / sd):.0%},"
          f" 95 % {mean - 1.96 * sd:.1%} to {mean + 1.96 * sd:.1%}")
