"""Misra-Gries: the frequent codes of a stream from 99 counters."""

import random
from collections import Counter


# --8<-- [start:heavy]
def heavy_hitters(codes, m):
    """Return lower bounds of the counts of at most m codes.

    With n codes in all, each is at most n / (m + 1) below the true count,
    so no code that comes more often than that is missing.
    """
    counts = {}
    for code in codes:
        if code in counts or len(counts) < m:
            counts[code] = counts.get(code, 0) + 1
        else:  # this code cancels with one sighting of each of the m others
            counts = {c: n - 1 for c, n in counts.items() if n > 1}
    return counts
# --8<-- [end:heavy]


rng = random.Random(0)
names = [f"E{n}" for n in range(1, 1001)]
log = rng.choices(names, weights=[1 / n for n in range(1, 1001)], k=100_000)
true, found = Counter(log), heavy_hitters(log, 99)

print(f"{len(true)} codes, 99 counters, at most {len(log) // 100} too low")
for code, count in true.most_common(5):
    print(f"{code:>4} {count:6} times, lower bound {found.get(code, 0):6}")
