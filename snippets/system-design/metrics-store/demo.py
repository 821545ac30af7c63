from solution import bytes_a_day, ingesters, samples_a_second, worst_cardinality

SERIES = 20_000 * 1_000
rate = samples_a_second(SERIES, 10)
raw, packed = bytes_a_day(rate, 16), bytes_a_day(rate, 1.4)
coarse = bytes_a_day(samples_a_second(SERIES, 300), 4 * 2)
print(f"active series                   {SERIES / 1e6:6.0f} million")
print(f"samples a second                {rate / 1e6:6.0f} million")
print(f"raw, 16 bytes each, a day       {raw / 1e12:11.2f} TB")
print(f"at 1.4 bytes, a day             {packed / 1e9:11.0f} GB")
print(f"at 1.4 bytes, 15 days           {15 * packed / 1e12:11.1f} TB")
print(f"five-minute aggregates, a day   {coarse / 1e9:11.0f} GB")
print(f"  13 months                     {395 * coarse / 1e12:11.0f} TB")
print(f"memory at 4 kB a series         {SERIES * 4e3 / 1e9:11.0f} GB")
print(f"nodes, two copies, 16 GB each   {ingesters(SERIES, 4e3, 2, 16e9):14}")
print(f"  if one of three zones fails   {ingesters(SERIES, 4e3, 2, 16e9, zones=3):14}")
print(f"series, label of a million ids  {worst_cardinality(1_000_000):14,}")
print(f"memory at ten times the series  {10 * SERIES * 4e3 / 1e9:11.0f} GB")
