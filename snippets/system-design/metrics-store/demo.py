from solution import bytes_a_day, ingesters, samples_a_second, worst_cardinality

SERIES = 20_000 * 1_000
rate = samples_a_second(SERIES, 10)
raw, packed = bytes_a_day(rate, 16), bytes_a_day(rate, 1.4)
coarse = bytes_a_day(samples_a_second(SERIES, 300), 4 * 2)
print(f"active series                     {SERIES / 1e6:.0f} million")
print(f"samples a second                  {rate / 1e6:.0f} million")
print(f"raw, 16 bytes a sample            {raw / 1e12:.2f} TB a day")
print(f"compressed to 1.4 bytes           {packed / 1e9:.0f} GB a day, {15 * packed / 1e12:.1f} TB in 15 days")
print(f"five-minute aggregates            {coarse / 1e9:.0f} GB a day, {395 * coarse / 1e12:.0f} TB in 13 months")
print(f"memory at 4 kB a series           {SERIES * 4e3 / 1e9:.0f} GB")
print(f"nodes for two copies, 16 GB each  {ingesters(SERIES, 4e3, 2, 16e9)}")
print(f"  if one of three zones may fail  {ingesters(SERIES, 4e3, 2, 16e9, zones=3)}")
print(f"series, label with a million ids  {worst_cardinality(1_000_000):,}")
print(f"ten times the series, one copy    {10 * SERIES * 4e3 / 1e9:.0f} GB")
