"""200 requests a second become 6,000; each takes half a second."""

from solution import break_even, burst, concurrency

arrivals = [200] * 20 + [6000] * 60
print("needed at the peak:", int(concurrency(6000, 0.5)), "at once")
for name, quota, ready in (("default quota", 1000, 0), ("quota 5,000", 5000, 0),
                           ("and 2,000 provisioned", 5000, 2000)):
    history = burst(arrivals, 0.5, quota, ready)
    throttled = sum(n for _, n in history)
    print(f"{name:22} throttled {throttled:8,d} of {sum(arrivals):,d}"
          f"   at the end {history[-1][1]:5,d} a second")
print(f"break-even: {break_even(1.7e-5, 2e-7, 0.2, 2048, 0.40):.1f} requests a second")
