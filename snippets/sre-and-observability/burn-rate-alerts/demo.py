"""99.9 % in 30 days: the three usual rules, then a ten-minute outage."""

from solution import empty_after, fires_after, firing, threshold

RULES = (("page", 0.02, 60), ("page", 0.05, 360), ("ticket", 0.10, 4320))
limits = [threshold(share, window) for _, share, window in RULES]
print("spends   in     burn rate")
for (kind, share, window), limit in zip(RULES, limits):
    print(f"{share:5.0%} {window // 60:4d} h {limit:8.1f}   {kind}")

print("\nerrors   budget gone   1 h rule   6 h rule   3 d rule")
for errors in (1.0, 0.1, 0.01, 0.005, 0.002):
    cells = [fires_after(limit, window, errors, 0.999)
             for limit, (_, _, window) in zip(limits, RULES)]
    cells = ["never" if c is None else f"{c:.0f} min" for c in cells]
    gone = empty_after(errors, 0.999) / 60
    print(f"{errors:6.1%} {gone:11.1f} h" + "".join(f"{c:>11}" for c in cells))

outage = [0.0] * 30 + [0.3] * 10 + [0.0] * 80
for short in (None, 5):
    on = firing(outage, 0.999, 14.4, 60, short)
    how = f"and {short} min" if short else "alone"
    print(f"10 min at 30 %, 1 h {how}: on for {len(on)} min")
