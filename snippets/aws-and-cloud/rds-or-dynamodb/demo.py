"""4,000 writes a second of 1 KB items; one tenant sends 40 %."""

from solution import read_units, throttled, write_units

load = {"tenant 1": 1600, **{f"tenant {i}": 24 for i in range(2, 102)}}
print(f"{sum(load.values()):,d} writes a second,"
      f" {sum(load.values()) * write_units(1000):,d} write units")
for shards in (1, 2, 4):
    print(f"suffixes {shards}: throttled {throttled(load, 1000, shards):4.0f} a second,"
          f" queries per tenant {shards}")
print("an item of 1,100 bytes:", write_units(1100), "write units,",
      read_units(1100), "read units")
