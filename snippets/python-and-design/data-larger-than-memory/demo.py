"""One pass over a file in chunks, on four threads."""

import io
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pandas as pd
from solution import Moments, bounded_map

prices = np.round(1e9 + np.random.default_rng(0).normal(0, 1, 50_000), 2)
file = io.StringIO("price\n" + "\n".join(map(str, prices)))


def moments(chunk):
    return Moments.of(chunk["price"])


total = Moments()
with ThreadPoolExecutor(4) as pool:
    chunks = pd.read_csv(file, chunksize=5_000)
    for part in bounded_map(pool, moments, chunks, ahead=6):
        total = total + part
print(f"{total.count} rows, standard deviation {total.std:.3f}")
print(f"NumPy with all rows in memory: {prices.std():.3f}")

first = second = 0.0
for price in prices.tolist():
    first += price
    second += price * price
variance = second / len(prices) - (first / len(prices)) ** 2
print(f"variance as E[x^2] - E[x]^2: {variance:.0f}")
