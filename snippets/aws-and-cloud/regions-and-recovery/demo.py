"""Four strategies for one service; all figures are assumptions."""

from solution import lost_minutes, recovery_minutes, surviving_share, yearly

decide = [[5], [20]]        # noticed, and somebody decides
strategies = (
    ("backup, restore", 2_000, [*decide, [30], [180, 60], [20]], lost_minutes(60, 15)),
    ("pilot light", 20_000, [*decide, [15], [25, 10], [5]], 1),
    ("warm standby", 60_000, [*decide, [10], [2]], 1),
    ("active-active", 180_000, [[1], [2]], 0.1),
)
print("strategy           RTO       RPO   standby   damage      sum")
for name, standby, steps, rpo in strategies:
    rto = recovery_minutes(steps)
    cost, damage, both = yearly(standby, 0.2, rto, rpo, 800, 2_000)
    print(f"{name:15} {rto:4d} min {rpo:5.1f} min {cost:9,d} {damage:8,.0f} {both:8,.0f}")
for regions, headroom in ((2, 1.3), (2, 2.0), (3, 1.5)):
    print(f"{regions} active regions at {headroom:.1f} times the load:"
          f" {surviving_share(regions, headroom):.0%} of traffic survives a loss")
