"""200,000 random writes to 50,000 keys, flushed in runs of 250."""
from random import Random

from solution import compaction

random = Random(1)
keys = [random.randrange(50_000) for _ in range(200_000)]
print("ratio  strategy  writes per key  runs on disk, mean and most")
for ratio in (4, 10):
    for name in ("leveled", "tiered"):
        written, runs = compaction(keys, 250, ratio, name == "tiered")
        print(f"{ratio:5}  {name:8}  {written:14.1f}  {sum(runs) / len(runs):18.1f} {max(runs):8}")
