"""Five situations and what each statistic sees; then false alarms."""

import numpy as np
from solution import calibration, false_alarms, ks, psi

rng = np.random.default_rng(1)


def click_rate(x, slope=0.5):
    return 1 / (1 + np.exp(3.5 - slope * x))


def report(world, n, shift=0.0, slope=0.5):
    reference, live = rng.normal(size=n), rng.normal(shift, size=n)
    predicted = click_rate(live)
    clicks = rng.random(n) < click_rate(live, slope)
    top = predicted >= np.quantile(predicted, 0.9)
    overall = calibration(clicks, predicted)
    best = calibration(clicks[top], predicted[top])
    print(f"{world:13}{n:8,}  {psi(reference, live):.4f}"
          f"  {ks(reference, live)[1]:6.0e}"
          f"  {overall[0]:.2f} ± {overall[1]:.2f}"
          f"  {best[0]:.2f} ± {best[1]:.2f}")


print("world               n  PSI     KS p    calibration  top tenth")
report("no change", 200)
report("no change", 100_000)
report("tiny shift", 100_000, shift=0.03)
report("inputs move", 100_000, shift=0.5)
report("tastes turn", 100_000, slope=-0.5)

checks = 300 * 24          # slices of 2,000 clicks an hour, a day
error = 2 / np.sqrt(2_000)  # doubled: the clicks of a user come together
print("false alarms a day, 300 slices, band of 10 %")
for hours in 1, 2, 3:
    print(f"outside for {hours} h: {false_alarms(checks, 0.1, error, hours):7.2f}")
print("ten times the slices")
for hours in 2, 3, 4:
    alarms = false_alarms(10 * checks, 0.1, error, hours)
    print(f"outside for {hours} h: {alarms:7.3f}")
