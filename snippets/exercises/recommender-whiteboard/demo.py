"""Print four products, where each decision flips, and the twists."""

from dataclasses import replace

from solution import (
    LIMITS,
    Assumptions,
    busy,
    fall_in_errors,
    figures,
    flips,
    number,
    shed,
    strains,
    table,
)

ours = Assumptions()
products = {
    "ours": ours,
    "all daily": replace(ours, daily_share=1),
    "news": replace(ours, catalogue=20_000, requests_per_day=5),
    "marketplace": replace(ours, catalogue=5e7, requests_per_day=10),
}
print("\n".join(table({name: (a, LIMITS) for name, a in products.items()})))

print("\nWhere our decisions flip, if one assumption changes alone")
for (simple, other), turns in flips(ours).items():
    now, then = simple, other
    if strains(ours)[simple, other] > 1:
        now, then = other, simple
    print(f"{now}, until")
    for name, value in turns.items():
        passes = f"{number(getattr(ours, name))} -> {number(value)}"
        print(f"    {name:17} {passes:24} {then}")

peak = figures(ours)["requests/s, peak"]
print("\nRequests waiting for the user store at the peak")
for seconds in 0.005, 0.015, 0.080:
    print(f"    {1000 * seconds:3.0f} ms each {peak * seconds:11.0f}")
print("Cores busy when a zone is lost")
for replicas, left in (21, 14), (14, 9):
    print(f"    {replicas} replicas, {left:2} left {busy(ours, 8 * left):6.0%}")
print("Ten times the peak, 21 replicas: share of requests shed")
for candidates in 500, 200, 50:
    share = shed(ours, rise=10, candidates=candidates, cores=21 * 8)
    print(f"    {candidates:3} candidates {share:9.0%}")
print("A 10 % fall in clicks, 1 % canary, one hour: standard errors")
for part in 1, 0.02:
    found = fall_in_errors(ours, traffic=0.01, part=part, hours=1, fall=0.1)
    print(f"    {part:4.0%} of the users {found:8.1f}")
