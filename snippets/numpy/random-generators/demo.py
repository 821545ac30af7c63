"""Copied state, colliding seeds, and spawned streams."""

import copy

import numpy as np
from solution import item_rng, worker_rngs


def crops(rng):
    return rng.integers(0, 1000, 3).tolist()


parent = np.random.default_rng(42)
print("forked copies:  ", *(crops(copy.deepcopy(parent)) for _ in range(2)))
print("seed + worker:  ", *(crops(np.random.default_rng(seed + worker)) for seed, worker in [(1, 1), (2, 0)]))
streams = {tuple(crops(rng)) for seed in range(1, 6) for rng in worker_rngs(seed, 8)}
added = {tuple(crops(np.random.default_rng(seed + worker))) for seed in range(1, 6) for worker in range(8)}
print("5 experiments of 8 workers, different streams: added", len(added), " spawned", len(streams))
print("item 7, twice:  ", crops(item_rng(1, 0, 7)) == crops(item_rng(1, 0, 7)))
