"""Eight seconds of a client, as captured: where did they go?"""

from pathlib import Path

from solution import longest_lookup, totals, waits

TRACE = Path("trace.txt").read_text()
for name, arguments, result, seconds in waits(TRACE):
    print(f"{seconds:.3f} s  {name}({arguments}) = {result}")
print()
for name, (n, errors, seconds) in sorted(totals(TRACE).items()):
    print(f"{name:8} {n:3} calls {errors:3} errors {seconds:7.3f} s")
print()
print("this resolv.conf:", longest_lookup(names=2, attempts=2, timeout=2), "s")
print("glibc's defaults:", longest_lookup(names=2), "s")
