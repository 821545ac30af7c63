import random
from collections import Counter

from solution import by_bucket, by_time, by_user, ranges_touched, split_points

rng = random.Random(0)
stored = [(rng.randrange(2_000), time) for time in range(100_000)]
coming = [(rng.randrange(2_000), time) for time in range(100_000, 110_000)]
busy = stored[0][0]

print("key        busiest range  last 1,000 events  one user's events")
for name, key in ("time", by_time), ("user", by_user), ("bucket", by_bucket):
    points = split_points([key(*row) for row in stored], ranges=16)
    writes = Counter(ranges_touched([key(*row) for row in coming], points))
    recent = ranges_touched([key(*row) for row in stored[-1_000:]], points)
    own = ranges_touched([key(*r) for r in stored if r[0] == busy], points)
    print(f"{name:8} {max(writes.values()) / len(coming):11.0%} of writes"
          f" {len(set(recent)):8} ranges {len(set(own)):12} ranges")
