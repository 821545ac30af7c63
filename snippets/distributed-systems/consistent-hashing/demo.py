from collections import Counter

from solution import Ring, position

keys = [f"user-{i}" for i in range(20_000)]
nodes = [f"node-{i}" for i in range(11)]

print("placement          moved, 10 to 11 nodes  fullest node / mean")


def report(name, before, after):
    moved = sum(b != a for b, a in zip(before, after)) / len(keys)
    fullest = max(Counter(before).values()) / (len(keys) / 10)
    print(f"{name:18} {moved:22.1%} {fullest:20.2f}")


report("hash modulo n", [position(k) % 10 for k in keys],
       [position(k) % 11 for k in keys])
for points in 1, 10, 100, 300:
    small, large = Ring(nodes[:10], points), Ring(nodes, points)
    report(f"ring, {points} points", [small.owner(k) for k in keys],
           [large.owner(k) for k in keys])
