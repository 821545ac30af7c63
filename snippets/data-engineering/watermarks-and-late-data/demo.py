"""40,000 events in 4,000 s; most come within seconds, 1 % much later."""

import random

from solution import behind, combined, delay_for, run

rng = random.Random(5)
events = []
for i in range(40_000):
    time = i / 10
    slow = rng.random() < 0.01
    delay = rng.expovariate(1 / 300) if slow else rng.expovariate(1 / 2)
    events.append((time + delay, time))
arrivals = [time for _, time in sorted(events)]
lags = behind(arrivals)

print("covers     bound   lateness   dropped   updates")
for share in (0.9, 0.99, 0.999):
    bound = delay_for(lags, share)
    for lateness in (0, 1200):
        _, updates, dropped = run(arrivals, 60, bound, lateness)
        print(f"{share:6.1%} {bound:7.1f} s {lateness:8d} s"
              f" {dropped / 40_000:9.2%} {updates:9,d}")
marks = {"p0": 1000, "p1": 1003, "p2": 400}
print("job:", combined(marks), "with p2 idle:", combined(marks, {"p2"}))
