"""Consistent hashing with virtual nodes."""
from bisect import bisect_right
from hashlib import blake2b


def position(text: str) -> int:
    return int.from_bytes(blake2b(text.encode(), digest_size=8).digest(), "big")


# --8<-- [start:ring]
class Ring:
    def __init__(self, nodes, points: int = 100):
        self.ring = sorted((position(f"{node}#{i}"), node)
                           for node in nodes for i in range(points))
        self.places = [place for place, _ in self.ring]

    def owner(self, key: str) -> str:
        index = bisect_right(self.places, position(key))
        return self.ring[index % len(self.ring)][1]

    def replicas(self, key: str, count: int) -> list[str]:
        start = bisect_right(self.places, position(key))
        found = []
        for step in range(len(self.ring)):
            node = self.ring[(start + step) % len(self.ring)][1]
            if node not in found:
                found.append(node)
            if len(found) == count:
                break
        return found
# --8<-- [end:ring]


# --8<-- [start:heirs]
def heirs(before: list[str], after: list[str]) -> dict[str, int]:
    """Return how many keys each node takes over, given the owner of each key before and after."""
    taken = {}
    for old, new in zip(before, after):
        if new != old:
            taken[new] = taken.get(new, 0) + 1
    return taken
# --8<-- [end:heirs]
