"""Sizes of an LLM platform, and how routing policies share load over replicas."""

import random
from math import ceil

import numpy as np


# --8<-- [start:sizes]
def seconds_per_request(prompt, output, cached, prefill_rate, decode_rate):
    """Seconds of one replica that a request uses; cached is a share of the prompt."""
    return prompt * (1 - cached) / prefill_rate + output / decode_rate


def replicas(rate, seconds, utilisation, spare=0):
    return ceil(rate * seconds / utilisation) + spare
# --8<-- [end:sizes]


def waits(policy, utilisation, servers=16, requests=12_000, tenants=40, seed=0):
    """Waiting times, in mean service times; each replica serves one request after the other.

    Service times are log-normal with mean 1 and standard deviation 2.2. The tenants' shares fall as
    1/rank. A tenant's home is a replica chosen once.
    """
    rng = np.random.default_rng(seed)
    arrivals = np.cumsum(rng.exponential(1 / (utilisation * servers), requests))
    sizes = rng.lognormal(-0.88, 1.327, requests)
    weights = 1 / np.arange(1, tenants + 1)
    tenant = rng.choice(tenants, requests, p=weights / weights.sum())
    home = random.Random(seed).choices(range(servers), k=tenants)
    ends = [[] for _ in range(servers)]
    result = []
    for i, (now, size, who) in enumerate(zip(arrivals, sizes, tenant)):
        for q in ends:
            while q and q[0] <= now:
                q.pop(0)
        if policy == "round robin":
            chosen = i % servers
        elif policy == "home":
            chosen = home[who]
        else:
            chosen = min(range(servers), key=lambda s: len(ends[s]))
            if policy == "home, capped" and len(ends[home[who]]) <= len(ends[chosen]) + 1:
                chosen = home[who]
        start = max(now, ends[chosen][-1] if ends[chosen] else now)
        result.append(start - now)
        ends[chosen].append(start + size)
    return np.array(result)
