import random

from solution import series, time_bits, value_bits

rng, n = random.Random(0), 2_000
times = [10 * i for i in range(n)]
jitter = [10 * i + rng.choice([0, 0, 0, 1]) for i in range(n)]
gauge = [20.0]
for _ in range(n - 1):
    gauge.append(gauge[-1] + rng.choice([0, 0, 0, 0, 0.5, -0.5]))
for name, t, v in (("steady clock, gauge in steps of 0.5", times, gauge),
                   ("jitter, the same gauge", jitter, gauge),
                   ("steady clock, noisy float", times, [rng.gauss(20, 1) for _ in range(n)])):
    print(f"{name:36} {(time_bits(t) + value_bits(v)) / 8 / n:5.2f} bytes a point, raw 16")
print(f"series: {series(100, [500, 5, 4]):,}; with a label of 10,000 users: {series(100, [500, 5, 4, 10_000]):,}")
