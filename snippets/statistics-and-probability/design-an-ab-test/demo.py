"""The example of the page."""

from solution import compare, mismatch, users_per_arm

print(f"users per arm to detect 4.0 -> 4.4 %: {users_per_arm(0.04, 0.004):,.0f}")
for n_b in (50_200, 51_200):
    print(f"50,000 and {n_b:,} users:  mismatch p = {mismatch(50_000, n_b):.4f}")
difference, low, high, p = compare(2000, 50_000, 2175, 50_000)
print(f"B minus A: {100 * difference:+.2f} points, 95 % interval {100 * low:+.2f} to {100 * high:+.2f}, p = {p:.3f}")
