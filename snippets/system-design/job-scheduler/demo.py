from solution import DAY, busy_workers, starts_a_second, waiting

HOURLY = 5e6 / 24
TOP, REST = 0.4 * HOURLY, 0.6 * HOURLY / 3_600
print(f"runs a second, mean                  {5e6 / DAY:.0f}")
print(f"runs an hour, due at minute zero     {HOURLY:,.0f}, {TOP:,.0f}")
print(f"starts a second for 10 s of delay    {starts_a_second(TOP, 10):,.0f}")
print(f"as a multiple of the mean            {starts_a_second(TOP, 10) / (5e6 / DAY):.0f}")
print(f"busy workers, mean run of 60 s       {busy_workers(5e6 / DAY, 60):,.0f}")
for workers in 4_000, 6_000, 12_000:
    queue = waiting(workers, TOP, REST, 60, 3_600)
    clear = next((s / 60 for s, n in enumerate(queue) if n < 1), None)
    text = f"after {clear:.0f} minutes" if clear else f"never: {queue[-1]:,.0f} wait an hour later"
    print(f"queue empty with {workers:6,} workers     {text}")
spread = waiting(4_000, 0, HOURLY / 3_600, 60, 3_600)
print(f"the same load, spread, 4,000 workers {max(spread):.0f} wait")
print(f"runs a second at ten times           {5e7 / DAY:.0f}")
