"""Where node-hours go, and what loading a pickle can do."""

import math
import pickle

from solution import nodes_needed, spot_hours

# --8<-- [start:day]
rates = [220 - 180 * math.cos(2 * math.pi * (h - 4) / 24) for h in range(24)]
requests = sum(rates) * 3600
for name, hours in {
    "fixed at the peak": 24 * nodes_needed(max(rates), 50),
    "scaled each hour": sum(nodes_needed(rate, 50) for rate in rates),
}.items():
    print(f"{name:18} {hours:4d} node-hours a day,"
          f" {hours / requests * 1e6:5.1f} per million requests,"
          f" {requests / (hours * 3600 * 50):.0%} busy")
# --8<-- [end:day]

print("\n10 h of training, one interruption in 20 h, 6 min to restart")
for every in (10, 2, 0.5):
    hours = spot_hours(10, every, 0.1, 0.05)
    print(f"checkpoint every {every:4} h: {hours:5.2f} h")


# --8<-- [start:pickle]
class Model:
    def __reduce__(self):                        # what to call when loading
        return print, ("\nloading this model ran someone else's code",)


pickle.loads(pickle.dumps(Model()))
# --8<-- [end:pickle]
