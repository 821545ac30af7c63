import random

from solution import Ranks, sorted_set_bytes

rng, ranks = random.Random(3), Ranks(1_000_000)
scores = [int(rng.betavariate(2, 5) * 1_000_000) for _ in range(20_000)]
for score in scores:
    ranks.add(score)

mine = 640_000
print(f"exact rank of {mine:,}     {ranks.rank(mine)} of {ranks.players:,}")
print(f"by sorting all            {sum(other > mine for other in scores) + 1}")
print(f"counters                  {len(ranks.tree):,}")
print(f"steps of an update        at most {len(ranks.tree).bit_length()}")
print(f"sorted set of 50 million  {sorted_set_bytes(50e6) / 1e9:.0f} GB")
