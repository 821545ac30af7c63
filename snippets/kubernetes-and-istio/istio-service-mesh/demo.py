"""A chain of callers in front of a failing service, two retries each."""

from solution import load_on_the_last

print("callers   half fail   all fail")
for callers in (1, 2, 3):
    half, dead = (load_on_the_last(p, 2, callers) for p in (0.5, 1.0))
    print(f"{callers:7d} {half:10.2f}x {dead:9.0f}x")
