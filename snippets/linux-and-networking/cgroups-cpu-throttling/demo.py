"""A request that spreads 320 ms of work over threads, twice a second."""

from solution import run, throttled, utilisation

print("threads  limit  done after   used on average")
for threads, limit in ((8, 8), (8, 2), (2, 2), (8, 4)):
    end = run(threads, 320 / threads, limit * 100, cpus=8)[-1][1]
    used = utilisation(threads, 320 / threads, 500, limit)
    print(f"{threads:7} {limit:6} {end:8.0f} ms {used:14.0%}")
BEFORE = "usage_usec 91000000\nnr_periods 4000\nnr_throttled 610\nthrottled_usec 44000000"
AFTER = "usage_usec 91960000\nnr_periods 4015\nnr_throttled 613\nthrottled_usec 45800000"
print(f"periods with throttling: {throttled(BEFORE, AFTER):.0%}")
