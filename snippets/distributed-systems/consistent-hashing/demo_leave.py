"""Ten nodes with 20,000 keys: what the survivors get when one of them leaves, worst of the ten cases.

The mean is that of the nine survivors.
"""
from collections import Counter

from solution import Ring, heirs

keys = [f"user-{i}" for i in range(20_000)]
nodes = [f"node-{i}" for i in range(10)]

print("points  heirs, at least  most that one gains / mean  fullest load / mean")
for points in 1, 10, 100:
    full = Ring(nodes, points)
    before = [full.owner(key) for key in keys]
    heirs_of, gains, loads = [], [], []
    for gone in nodes:
        rest = Ring([node for node in nodes if node != gone], points)
        after = [rest.owner(key) for key in keys]
        taken = heirs(before, after)
        heirs_of.append(len(taken))
        gains.append(max(taken.values()) / (len(keys) / 9))
        loads.append(max(Counter(after).values()) / (len(keys) / 9))
    print(f"{points:6} {min(heirs_of):16} {max(gains):27.2f} {max(loads):20.2f}")
