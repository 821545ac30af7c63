"""2,000 machines: temperature in degrees C, vibration in mm/s; true slopes 0.10 and 0.8."""

import numpy as np
from solution import fit

rng = np.random.default_rng(1)
x = np.column_stack([rng.normal(70, 8, 2_000), rng.gamma(4, 0.5, 2_000)])
p = 1 / (1 + np.exp(-(x @ [0.10, 0.8] - 11)))
y = (rng.random(2_000) < p).astype(int)
print(f"{y.mean():.1%} fail")

w = fit(x, y)
for name, unit, slope in (("temperature", "C", w[0]), ("vibration", "mm/s", w[1])):
    print(f"{name:<12} {slope:5.3f} per {unit:<4} -> odds times {np.exp(slope):.2f}")
for t in (60, 80, 100):
    a, b = (1 / (1 + np.exp(-([k, 2.0, 1] @ w))) for k in (t, t + 1))
    print(f"{t} C and 2 mm/s: p = {a:.3f}; one degree more adds {b - a:.4f}")

print("penalty   slope per C   the same slope fitted in F, back to C")
for penalty in (0, 1_000, 10_000):
    celsius = fit(x, y, penalty)[0]
    fahrenheit = fit(x * [1.8, 1] + [32, 0], y, penalty)[0] * 1.8
    print(f"{penalty:7,} {celsius:13.3f} {fahrenheit:14.3f}")
