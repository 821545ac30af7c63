"""Mean rounds of 20 runs."""
from random import Random

from solution import rounds

rng = Random(7)
print("nodes  one peer a round  three peers a round")
for nodes in 10, 100, 1_000:
    means = [sum(rounds(nodes, fanout, rng) for _ in range(20)) / 20
             for fanout in (1, 3)]
    print(f"{nodes:5} {means[0]:17.1f} {means[1]:20.1f}")
