"""One latency histogram, and what a label more does to it."""

from solution import series

base = {"pod": 50, "route": 20, "code": 5}
print(f"counter                  {series(base):>12,}")
print(f"histogram, 12 buckets    {series(base, 12):>12,}")
print(f"  and model version (3)  {series(base | {'version': 3}, 12):>12,}")
print(f"  and customer (10,000)  {series(base | {'customer': 10_000}, 12):>12,}")
print(f"without pod and code     {series({'route': 20}, 12):>12,}")
