"""Pruning for three orders of loading, and the bill for a dashboard."""

from solution import billed_seconds, days_of_events, micro_partitions, partitions_read

shuffled = days_of_events(rows=100_000, days=100)
arrival = {row: day + (row % 10 == 0) for row, day in enumerate(shuffled)}
loads = {
    "sorted by day": sorted(shuffled),
    "one row in ten arrives a day late": [shuffled[row] for row in sorted(arrival, key=arrival.get)],
    "in random order": shuffled,
}
print("partitions read for one day of 100, of 200 partitions with 500 rows")
for name, values in loads.items():
    print(f"  {name}: {partitions_read(micro_partitions(values, 500), 42, 42)}")

for minutes in (10, 2):
    queries = [(60 * minutes * i, 5) for i in range(480 // minutes)]
    print(f"8 hours, a query of 5 s every {minutes} minutes")
    for auto_suspend in (60, 300, 600):
        hours = billed_seconds(queries, auto_suspend) / 3600
        print(f"  auto-suspend {auto_suspend:3} s: {hours:.2f} hours billed")
