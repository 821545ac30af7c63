"""Where small gradients lie, and where float16 begins and ends."""

import matplotlib.pyplot as plt
import numpy as np

LEAST, MOST = np.log10(2.0**-25), np.log10(65504)
BINS = np.arange(-13.5, 3.1, 0.5)


def draw():
    grads = 10 ** np.random.default_rng(0).normal(-7, 1.5, 100_000)
    lost = np.mean(grads.astype(np.float16) == 0)
    figure, axes = plt.subplots(figsize=(440 / 72, 3.4))
    axes.axvspan(LEAST, MOST, color="C0", alpha=0.12, linewidth=0)
    for values, color, dashes in ((grads, "C1", "-"), (grads * 2**14, "C0", "--")):
        share, _ = np.histogram(np.log10(values), BINS, weights=np.full(len(values), 100 / len(values)))
        axes.stairs(share, BINS, color=color, linestyle=dashes, linewidth=2)
    share, _ = np.histogram(np.log10(grads), BINS, weights=np.full(len(grads), 100 / len(grads)))
    low = BINS[:-1] < LEAST - 0.25
    axes.bar(BINS[:-1][low], share[low], 0.5, align="edge", facecolor="none", edgecolor="C1", hatch="///", linewidth=0)
    axes.annotate(f"{lost:.0%} become\nzero", (-13.4, 7), color="C1")
    axes.annotate("gradients", (-9.0, 14.4), color="C1")
    axes.annotate("times 2¹⁴", (-4.3, 14.4), color="C0")
    axes.annotate("float16", (0.9, 9), color="grey")
    axes.set(xlabel="Size of the gradient", ylabel="Share (%)", xlim=(-13.5, 5.6), ylim=(0, 16),
             xticks=(-12, -8, -4, 0, 4), yticks=(0, 5, 10, 15))
    axes.set_xticklabels(("10⁻¹²", "10⁻⁸", "10⁻⁴", "1", "10⁴"))
    return figure
