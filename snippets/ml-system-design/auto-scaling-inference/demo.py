from math import ceil

from solution import (fewest_left_standing, hpa, replicas, shed_in_ramp,
                      wait_p99)

CPU, CORES = 0.030, 8     # seconds per request, cores per replica
NIGHT, PEAK = 200, 2_083  # requests a second
print("busy  replicas  with a zone lost  p99 wait")
for share in 0.5, 0.6, 0.7, 0.8, 0.9:
    print(f"{share:4.0%} {replicas(PEAK, CPU, CORES, share):9}"
          f" {replicas(PEAK, CPU, CORES, share, zones=3):17}"
          f" {1_000 * wait_p99(CORES, share, CPU):6.0f} ms")

busy = PEAK * CPU
print("target  asks for  stands  busy without a zone")
for target in 4.8, 3.2, 2.8:
    n = fewest_left_standing(busy, target)
    rest = n - ceil(n / 3)
    print(f"{target:6} {hpa(1, busy, target):9} {n:7}"
          f" {busy / (rest * CORES):20.0%}")

small, large = (replicas(10 * PEAK, CPU, cores, share, zones=3)
                for cores, share in ((8, 0.6), (32, 0.8)))
print("ten times the load; p99 wait, a zone lost")
for n, cores, share in (small, 8, 0.6), (large, 32, 0.8):
    print(f"  {n:3} replicas of {cores:2} cores at {share:.0%}: "
          f"{1_000 * wait_p99(cores, share, CPU):.0f} ms")

print("a push message: 200 to 2,083/s in a minute")
plans = {
    "cpu, start 180 s": {"metric": "cpu", "start_up": 180},
    "rate, start 180 s": {"start_up": 180},
    "rate, start 40 s": {"start_up": 40},
    "rate, 180 s, target 40 %": {"start_up": 180, "target": 0.4},
    "scheduled to 14": {"start_up": 180, "floor": 14},
}
for name, plan in plans.items():
    plan = {"target": 0.6, "capacity": CORES / CPU, **plan}
    print(f"{name:25} {shed_in_ramp(NIGHT, PEAK, 60, **plan):6.1%} shed")
