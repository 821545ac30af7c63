"""Illustration: 200 a month to run Hadoop, 110 for the successor."""

from solution import cumulative

print("months to move   spent at month 12   24    36    48    60   cheaper from")
for name, moving in (("stay", 0), ("18", 18), ("24", 24), ("36", 36)):
    run = cumulative(60, 200, 110, moving or 1, 600, 3)
    pick = [run[m - 1][moving > 0] for m in (12, 24, 36, 48, 60)]
    month = next((m for m, (s, n) in enumerate(run, 1) if n < s), None)
    last = "" if not moving else f"month {month}" if month else "not in 60"
    print(f"{name:14}" + "".join(f"{p:{18 if i == 0 else 7},.0f}" for i, p in enumerate(pick)) + f"   {last}")
