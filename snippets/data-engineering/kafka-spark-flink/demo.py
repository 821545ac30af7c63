"""100 clicks a minute; the consumer stands still from 2:00 to 4:00."""

import random
from collections import Counter

from solution import count_windows

rng = random.Random(0)
log = []  # (arrival in the log, event time)
for i in range(700):
    time = i * 0.6
    delay = rng.uniform(5, 45) if rng.random() < 0.1 else 0.1
    log.append((time + delay, time))  # one in ten waited in a phone
log.sort()


def processed(arrival):
    return 240 if 120 <= arrival < 240 else arrival


by_clock = Counter(int(processed(arrival) // 60) for arrival, _ in log)
print("minute        ", *(f"{m:4}" for m in range(6)), " late")
print("by our clock  ", *(f"{by_clock[m]:4}" for m in range(6)))
for delay in 0, 20, 45:
    clicks = [(time, "click") for _, time in log]
    closed, late, _ = count_windows(clicks, size=60, delay=delay)
    counts = {start // 60: n["click"] for start, n in closed}
    print(f"watermark {delay:2} s",
          *(f"{counts.get(m, 0):4}" for m in range(6)), f"{len(late):5}")
