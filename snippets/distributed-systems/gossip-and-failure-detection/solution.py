"""Rounds until news reaches every node, if each node that knows it tells others."""
from random import Random


def rounds(nodes: int, fanout: int, rng: Random) -> int:
    informed, count = {0}, 0
    while len(informed) < nodes:
        count += 1
        informed |= {rng.randrange(nodes) for _ in range(len(informed) * fanout)}
    return count
