"""A thousand elections for each spread: five nodes, the leader is dead, timeouts from 150 ms."""
from random import Random

from solution import elections

print("timeouts (ms)   split votes   median (ms)   p99 (ms)")
for spread in (0, 15, 50, 150, 300, 600):
    found = elections(Random(1), spread, 5 if spread == 0 else 1000)
    name = f"150 to {150 + spread}" if spread else "always 150"
    if found is None:
        print(f"{name:14} {'no leader after 10 seconds':>37}")
    else:
        waits, split = found
        print(f"{name:14} {split:12.0%} {waits[500]:13.0f} {waits[990]:10.0f}")
