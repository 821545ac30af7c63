import numpy as np
from solution import checkpoint_interval, efficiency, ring_all_reduce, ring_time

rng = np.random.default_rng(0)
results, sent = ring_all_reduce(rng.normal(size=(4, 1_000)))
print("4 workers, 1,000 numbers: each sends", *sorted(set(sent)))

GB, HOUR = 1e9, 3_600
gradient = 350e6 * 4  # 350 million parameters, float32
print("workers  ring s  efficiency  with overlap")
for n in 2, 8, 64, 512:
    print(f"{n:7} {ring_time(n, gradient, 10 * GB):7.2f}"
          f" {efficiency(n, gradient, 10 * GB, compute=0.25):11.0%}"
          f" {efficiency(n, gradient, 10 * GB, 0.25, overlap=0.6):13.0%}")

for machines in 8, 64:
    wait = checkpoint_interval(60, 2_000 * HOUR, machines)
    print(f"{machines} machines: checkpoint every {wait / 60:.0f} min, "
          f"a failure every {2_000 / machines:.0f} h")
