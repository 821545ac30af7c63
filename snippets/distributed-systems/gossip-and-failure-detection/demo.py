"""Rounds until news reaches every node, if each node that knows it tells others."""
from random import Random


def rounds(nodes: int, fanout: int, rng: Random) -> int:
    informed, count = {0}, 0
    while len(informed) < nodes:
        count += 1
        informed |= {rng.randrange(nodes) for _ in range(len(informed) * fanout)}
    return count


rng = Random(7)
print("nodes  one peer a round  three peers a round")
for nodes in 10, 100, 1_000:
    means = [sum(rounds(nodes, fanout, rng) for _ in range(20)) / 20
             for fanout in (1, 3)]
    print(f"{nodes:5} {means[0]:17.1f} {means[1]:20.1f}")
