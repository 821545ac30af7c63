"""Defaults, the manifest of the page, and a database that is gone."""

from solution import notices_after, outage, startup_budget

print("defaults: noticed after %d to %d s" % notices_after(10, 3))
print("readiness above: %d to %d s" % notices_after(5, 2, 2))
print("liveness above: %d to %d s" % notices_after(10, 3, 3))
print("startup above allows", startup_budget(5, 48), "s")
for down in (60, 300):
    for checks in (False, True):
        lost = outage(down, 30, 10, 90, checks)
        print(f"database gone {down:3d} s, in liveness: {checks!s:5}"
              f" outage {lost} s")
