"""A service that fails half a second after each start."""

from solution import backoff, starts

for restart_sec, burst, interval in ((0.1, 5, 10), (2, 5, 10), (5, 5, 10), (5, 5, 60)):
    n, gave_up = starts(0.5, restart_sec, burst, interval)
    end = "gives up" if gave_up else "an hour, and goes on"
    print(f"RestartSec={restart_sec:<4} limit {burst} in {interval:2} s: {n:4} starts, {end}")
print("RestartSteps=4, 1 s to 60 s:", *(f"{d:.1f}" for d in backoff(1, 60, 4)))
