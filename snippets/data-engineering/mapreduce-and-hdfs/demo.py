"""Word counts of a skewed text, and 10 TB in large and small files."""

import random

from solution import mapreduce, namenode_bytes, recovery_seconds

rng = random.Random(0)
splits = [[" ".join(f"w{int(rng.paretovariate(0.8))}" for _ in range(10))
           for _ in range(1000)] for _ in range(8)]


def words(line):
    return [(word, 1) for word in line.split()]


def total(key, values):
    return sum(values)


for combiner in (None, total):
    counts, shuffled = mapreduce(splits, words, total, 4, combiner)
    print(f"combiner {'yes' if combiner else 'no ':4} shuffled {shuffled:6,d}"
          f"   words {sum(counts.values()):,d}   distinct {len(counts):,d}")

for size in (10**9, 10**6, 10**5):
    files = 10**13 // size
    print(f"10 TB in files of {size / 1e6:7,.1f} MB: {files:11,d} files,"
          f" {namenode_bytes(files, size) / 1e6:8,.1f} MB of NameNode memory")
print(f"48 TB lost of 500 nodes: {recovery_seconds(48e12, 500, 50e6) / 60:.0f} min")
