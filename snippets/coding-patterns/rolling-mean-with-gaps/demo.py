"""What spikes leave behind in a rolling mean, by three methods."""

from solution import rolling_mean
from wrong_compensated_sum import rolling_mean as compensated
from wrong_running_sum import rolling_mean as running

one = [0.1, 0.2, 3.4e38, 0.3, 0.4, 0.5, 0.6]
two = [0.1, 3.4e38, 9.2e18, 0.3, 0.4, 0.5, 0.6]

print("last mean of three  one spike  two spikes")
for name, method in [
    ("add and subtract", running),
    ("with compensation", compensated),
    ("never subtract", rolling_mean),
]:
    ends = [list(method(values, 3, 1))[-1] for values in (one, two)]
    print(f"{name:19} {ends[0]:9.1g} {ends[1]:11.1g}")
