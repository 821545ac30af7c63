"""1,000 requests a second on 20 pods; a request takes 0.4 s."""

from solution import (grace_needed, least_capacity, lost, rollout_minutes)

print("requests lost in one rollout")
for name, prestop, drains in (
    ("exits at SIGTERM", 0, False),
    ("drains at SIGTERM", 0, True),
    ("preStop 3 s, drains", 3, True),
    ("preStop 10 s, drains", 10, True),
):
    print(f"  {name:21} {lost(1000, 20, 5, prestop, drains, 0.4):6,.0f}")
print("grace for requests of at most 30 s:", grace_needed(10, 30), "s")

print("\nsurge  unavailable   minutes   least capacity")
for surge, unavailable in ((5, 5), (5, 0), (1, 0), (0, 2)):
    minutes = rollout_minutes(20, surge, unavailable, 90, 15)
    print(f"{surge:5d} {unavailable:12d} {minutes:9.1f}"
          f" {least_capacity(20, unavailable):13.0%}")
