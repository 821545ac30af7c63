import random

from solution import blocks_to_read, dictionary_bits, run_lengths, zones

ROWS, rng = 100_000, random.Random(0)
country = [rng.choices(range(50), weights=[1 / (k + 1) for k in range(50)])[0] for _ in range(ROWS)]
day = sorted(rng.randrange(365) for _ in range(ROWS))
print(f"country, text of 2 letters    {2 * ROWS:7,} bytes")
print(f"country, dictionary, {dictionary_bits(country)} bits   {dictionary_bits(country) * ROWS // 8:7,} bytes")
print(f"day, 4 bytes                  {4 * ROWS:7,} bytes")
print(f"day, run lengths, 4 + 4 bytes {8 * len(run_lengths(day)):7,} bytes")
for name, column in ("sorted by day", day), ("shuffled", rng.sample(day, ROWS)):
    z = zones(column, 1_000)
    print(f"blocks read for one week, {name}: {len(blocks_to_read(z, 100, 106))} of {len(z)}")
print(f"a query of 3 of 60 columns of 8 bytes, 1 billion rows: {1e9 * 24 / 1e9:.0f} GB of {1e9 * 480 / 1e9:.0f} GB")
