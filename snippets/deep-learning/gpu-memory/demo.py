"""Four budgets side by side, in GB of 10^9 bytes."""

from solution import PARAMETERS, budget

print(f"{PARAMETERS / 1e9:.2f} billion parameters")
columns = [budget(s, c) for s, c in ((8, False), (8, True), (1, False), (1, True))]
print(f"{'':20}{'8 seq':>9}{'8, ckpt':>9}{'1 seq':>9}{'1, ckpt':>9}")
for part in columns[0]:
    print(f"{part:20}" + "".join(f"{c[part] / 1e9:9.1f}" for c in columns))
print(f"{'sum':20}" + "".join(f"{sum(c.values()) / 1e9:9.1f}" for c in columns))
