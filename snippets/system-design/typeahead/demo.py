from solution import a_second, build, merge, prefixes, table_bytes

mean, peak = a_second(100e6, 6), a_second(100e6, 6, 3)
print(f"requests a second, mean         {mean:12,.0f}")
print(f"requests a second, peak         {peak:12,.0f}")
print(f"50 million prefixes, ten ids    {table_bytes(50e6, 10, 4, 20) / 1e9:9.0f} GB")
print(f"10 million queries with scores  {10e6 * (25 + 4) / 1e9:9.1f} GB")
print(f"prefixes of up to three letters {prefixes(26, 3):12,}")
print(f"requests/s at ten times, peak   {10 * peak:12,.0f}")
table = build({"machine": 9, "machine learning": 12, "macbook": 7, "map": 7}, k=3)
print("ma:", ", ".join(table["ma"]))
print("with the overlay:")
both = merge([(12, "machine learning"), (7, "macbook")], [(30, "marathon")], k=3)
print("ma:", ", ".join(both))
