"""The power of a test of a 5 % rate, against the users in each arm."""

import matplotlib.pyplot as plt
import numpy as np
from solution import power_of, users_per_arm


def draw():
    figure, axes = plt.subplots(figsize=(440 / 72, 3.5))
    axes.axhline(0.8, color="grey", linestyle=":", linewidth=1.2)
    users = np.geomspace(1_000, 1_000_000, 70)
    for new, color, dashes, lift in ((0.06, "C0", "-", "1/5"), (0.055, "C1", "--", "1/10"), (0.0525, "C2", "-.", "1/20"), (0.051, "C3", "-", "1/50")):
        axes.plot(users, [power_of(n, 0.05, new) for n in users], color=color, linestyle=dashes)
        n = users_per_arm(0.05, new)
        axes.plot(n, 0.8, "o", color=color)
        axes.annotate(f"lift\n{lift}", (n * 0.8, 0.83), color=color, ha="right")
    axes.set(xscale="log", xlabel="Users per arm", ylabel="Power", xlim=(1_000, 1_000_000), ylim=(0, 1.05), yticks=[0, 0.5, 0.8, 1])
    axes.set_xticks([1e3, 1e4, 1e5, 1e6], ["1,000", "10,000", "100,000", "1 million"])
    axes.minorticks_off()
    return figure
