"""1,000 events a second; the sink falls to 400 a second for two minutes."""

from solution import barrier_seconds, bottleneck, run

NAMES = ["parse", "enrich", "sink"]


def sink(t):
    return 400 if 60 <= t < 180 else 2000


def fast(t):
    return 2000


print("second   lag      buffers                    busy              barrier")
history = run(400, 1000, [fast, fast, sink], 10_000)
for t in (59, 80, 110, 179, 220, 300):
    lag, buffers, busy = history[t]
    print(f"{t:5d} {lag:7,d}   "
          f"{', '.join(f'{b:6,d}' for b in buffers)}   "
          f"{', '.join(f'{b:4.0%}' for b in busy)}   "
          f"{barrier_seconds(buffers, busy[2] * sink(t)):5.1f} s")
print("bottleneck at second 179:", bottleneck(history[:180], NAMES, 10_000))
