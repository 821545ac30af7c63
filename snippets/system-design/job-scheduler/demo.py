from solution import DAY, busy_workers, starts_a_second, waiting

HOURLY = 5e6 / 24
TOP, REST = 0.4 * HOURLY, 0.6 * HOURLY / 3_600
print(f"runs a second, mean             {5e6 / DAY:14.0f}")
print(f"runs an hour                    {HOURLY:14,.0f}")
print(f"  due at minute zero            {TOP:14,.0f}")
print(f"starts/s for 10 s of delay      {starts_a_second(TOP, 10):14,.0f}")
print(f"  as a multiple of the mean     {starts_a_second(TOP, 10) / (5e6 / DAY):14.0f}")
print(f"busy workers, mean run of 60 s  {busy_workers(5e6 / DAY, 60):14,.0f}")
for workers in 4_000, 6_000, 12_000:
    queue = waiting(workers, TOP, REST, 60, 3_600)
    clear = next(s / 60 for s, n in enumerate(queue) if n < 1)
    print(f"no queue with {workers:6,} workers    {clear:10.0f} min")
spread = waiting(4_000, 0, HOURLY / 3_600, 60, 3_600)
print(f"waiting, if spread over 4,000   {max(spread):14.0f}")
print(f"runs a second at ten times      {5e7 / DAY:14.0f}")
