import random

from solution import Counts

rng, counts, clicks = random.Random(4), Counts(lateness=120), []
for number in range(20_000):
    made = rng.uniform(0, 3_600)
    delay = rng.choice([1, 2, 5, 30]) if rng.random() < 0.999 else 900
    for _ in range(2 if rng.random() < 0.02 else 1):  # a retry
        clicks.append((made + delay + rng.random(), number, int(made)))
clicks.sort()

counted = 0
for _, number, made in clicks:
    for _, final in counts.add(number, "ad", made):
        counted += sum(final.values())
counted += sum(map(len, counts.open.values()))
print(f"clicks            {20_000:,}")
print(f"events received   {len(clicks):,}")
print(f"counted           {counted:,}")
print(f"events too late   {counts.too_late}")
