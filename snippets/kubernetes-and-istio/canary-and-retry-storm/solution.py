"""What retries hide, how long a canary needs, and why a storm stays."""

import math


# --8<-- [start:canary]
def seen_through(failing, retries):
    """Return (error rate that clients see, load on the canary)."""
    load = sum(failing**n for n in range(retries + 1))
    return failing ** (retries + 1), load


def at_least(k, mean):
    """Return P(Poisson(mean) >= k)."""
    below = sum(mean**i / math.factorial(i) for i in range(k))
    return 1 - math.exp(-mean) * below


def minutes_needed(rate, weight, normal, bad, alarm=0.01, power=0.9):
    """Return (minutes, errors) that tell error rate `bad` from `normal`."""
    for minutes in range(1, 1000):
        calls = rate * weight * 60 * minutes
        k = next(k for k in range(100) if at_least(k, calls * normal) < alarm)
        if at_least(k, calls * bad) >= power:
            return minutes, k
# --8<-- [end:canary]


# --8<-- [start:storm]
def storm(base, capacity, retries, budget=math.inf, dip=range(10, 20),
          seconds=120):
    """Successes per second; capacity is halved during the dip.

    Above capacity, part of the work is for callers that have given up, so
    useful work falls as capacity / offered. Failed requests return one
    second later; budget limits the retries to that share of the base load.
    """
    waves, good = [base] + [0.0] * retries, []
    for now in range(seconds):
        room = capacity / 2 if now in dip else capacity
        offered = sum(waves)
        done = offered if offered <= room else room * room / offered
        good.append(done)
        failed = 1 - done / offered
        again = [wave * failed for wave in waves[:-1]]
        cut = min(1.0, budget * base / sum(again)) if sum(again) else 1.0
        waves = [base] + [wave * cut for wave in again]
    return good
# --8<-- [end:storm]


# --8<-- [start:deadline]
def longest_ms(retries, per_try, connect, slow_is_retried):
    """Return the longest a call can take, in ms; the deadline must be longer.

    connect-failure and refused-stream retry a failed connection only: a slow
    try ends at per_try and is not repeated. `reset` repeats slow tries too.
    Envoy waits at most 25 * (2**n - 1) ms, and 250, before retry n.
    """
    waits = sum(min(25 * (2**n - 1), 250) for n in range(1, retries + 1))
    if slow_is_retried:
        return waits + (retries + 1) * (connect + per_try)
    return waits + (retries + 1) * connect + per_try
# --8<-- [end:deadline]
