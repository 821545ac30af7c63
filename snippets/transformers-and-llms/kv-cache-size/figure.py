"""Cache of one sequence by context length, for three numbers of KV heads."""

import matplotlib.pyplot as plt
import numpy as np
from solution import bytes_per_token

WEIGHTS = 8.03e9 * 2


def draw():
    tokens = np.array([0, 32_768, 65_536, 98_304, 131_072])
    figure, axes = plt.subplots(figsize=(440 / 72, 3.6))
    for heads, color, marker, place in ((32, "C1", "o-", (58_000, 38)), (8, "C0", "s-", (78_000, 4.5)), (1, "C2", "^-", (134_000, 1))):
        gib = tokens * bytes_per_token(32, heads, 128) / 2**30
        axes.plot(tokens, gib, marker, color=color, clip_on=False)
        if heads > 1:
            axes.annotate(f"{heads} KV heads", place, color=color, ha="right" if heads == 32 else "left")
    axes.annotate("1 KV head", (134_000, 2), color="C2", va="center", annotation_clip=False)
    axes.axhline(WEIGHTS / 2**30, color="grey", linestyle="--", linewidth=1.2)
    axes.annotate("weights", (140_000, WEIGHTS / 2**30 + 1.5), color="grey")
    axes.set(xlabel="Tokens in the context", ylabel="Cache of one sequence (GiB)", xlim=(0, 165_000), ylim=(0, 66),
             xticks=(0, 65_536, 131_072), yticks=(0, 16, 32, 48, 64))
    axes.set_xticklabels(("0", "65,536", "131,072"))
    return figure
