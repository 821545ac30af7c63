"""A GPU service: 20 requests a second per pod, 6 pods, spike 100 to 200."""

from solution import desired, in_flight, spike

print("in flight per pod at 20/s and 0.2 s:", in_flight(20, 0.2))
print("6 pods, 9 in flight each, target 4 ->", desired(6, 9, 4))
print("6 pods, CPU 38 %, target 60 %      ->", desired(6, 38, 60))
print("6 pods, 4.3 in flight, target 4    ->", desired(6, 4.3, 4))
print("\nready after  replicas  backlog  cleared after  longest wait")
for delay in (30, 120, 300):
    for factor in (1.1, 1.5):
        backlog, clear, wait = spike(200, 20, 6, delay, factor)
        print(f"{delay:9d} s {10 * factor:9.0f} {backlog:8,.0f}"
              f" {clear:12.0f} s {wait:11.0f} s")
