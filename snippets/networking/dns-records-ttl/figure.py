"""Share of requests that still reach the old address after a change, for two TTLs and two kinds of pools."""

import matplotlib.pyplot as plt
from solution import cached_share, pooled_share

POOLED = 0.2


def draw():
    minutes = [step / 4 for step in range(281)]
    figure, axes = plt.subplots(figsize=(440 / 72, 3.7))
    slow = [100 * (1 - POOLED) * cached_share(t, 60) + 100 * POOLED * pooled_share(t, 60) for t in (0, 60)]
    axes.plot([0, 60], slow, color="C1", linestyle="--")
    rest = [100 * (1 - POOLED) * cached_share(t, 1) for t in minutes]
    forever = [share + 100 * POOLED * pooled_share(t, 1) for t, share in zip(minutes, rest)]
    axes.plot(minutes, forever, color="C2", linestyle="-.")
    aged = [share + 100 * POOLED * pooled_share(t, 1, 10) for t, share in zip(minutes, rest)]
    axes.plot(minutes, aged, color="C0", linestyle="-")
    axes.annotate("TTL 60 min", (26, 70), color="C1")
    axes.annotate("TTL 1 min", (13, 23.5), color="C2")
    axes.annotate("TTL 1 min, pools\nclosed after 10 min", (13, 2.5), color="C0")
    axes.set(xlabel="Minutes since the change", ylabel="Requests to the old address, %", xlim=(0, 70), ylim=(0, 104))
    axes.set_xticks([0, 10, 30, 60])
    axes.set_yticks([0, 20, 50, 100])
    return figure
