"""Why "the same" training run gives another result."""

import gzip

import numpy as np
from solution import pack, run_key


def same(a, b):
    return "equal" if a == b else "different"


weights = b"\x00\x01\x02"
at_nine, at_ten = (gzip.compress(weights, mtime=t) for t in (9, 10))
print("gzip, one second apart  ", same(at_nine, at_ten))

model = {"weights.bin": weights, "schema.json": b"{}"}
swapped = dict(reversed(model.items()))
print("pack, files swapped     ", same(pack(model), pack(swapped)))

big, one = np.float32(1e8), np.float32(1)
print("sums in two orders      ", (big + one) - big, (big - big) + one)

first, second = np.random.default_rng(0), np.random.default_rng(0)
second.integers(100)                           # one more draw is added
print("same seed, one more draw", first.integers(100, size=4),
      second.integers(100, size=4))

parts = {"commit": "5e1f0c2", "data": "events@8841", "lock": "numpy==2.4.6"}
newer = parts | {"lock": "numpy==2.4.7"}
print("run key, then newer lock", run_key(parts)[:8], run_key(newer)[:8])
