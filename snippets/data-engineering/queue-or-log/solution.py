"""The same jobs through one queue, and through a partitioned log."""

import heapq
import math
import random


# --8<-- [start:waits]
def queue_waits(jobs, workers):
    """Any free worker takes the oldest job. jobs: (arrival, duration, key)."""
    free, waits = [0.0] * workers, []
    for arrival, duration, _ in jobs:
        start = max(arrival, heapq.heappop(free))
        waits.append(start - arrival)
        heapq.heappush(free, start + duration)
    return waits


def log_waits(jobs, partitions):
    """A job waits for all earlier jobs of its partition."""
    free, waits = [0.0] * partitions, []
    for arrival, duration, key in jobs:
        p = key % partitions
        start = max(arrival, free[p])
        waits.append(start - arrival)
        free[p] = start + duration
    return waits
# --8<-- [end:waits]


def out_of_order(jobs, waits):
    """Count jobs that start before an earlier job of their key has ended."""
    busy, count = {}, 0
    for (arrival, duration, key), wait in zip(jobs, waits):
        start = arrival + wait
        count += start < busy.get(key, 0.0) - 1e-6   # not mere rounding
        busy[key] = max(busy.get(key, 0.0), start + duration)
    return count


def quantile(values, share):
    return sorted(values)[math.ceil(share * len(values)) - 1]


def make_jobs(count, per_second, slow_share, seed=0, keys=500):
    """Jobs of 50 ms, a few of 5 s, arriving at random."""
    rng, time, jobs = random.Random(seed), 0.0, []
    for _ in range(count):
        time += rng.expovariate(per_second)
        duration = 5.0 if rng.random() < slow_share else 0.05
        jobs.append((time, duration, rng.randrange(keys)))
    return jobs
