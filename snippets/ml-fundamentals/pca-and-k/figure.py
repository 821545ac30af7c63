"""The error of k components, measured against the data and against the clean signal."""

import matplotlib.pyplot as plt
import numpy as np
from solution import k_above_noise, k_for_share, pca


def draw():
    rng = np.random.default_rng(0)
    causes = rng.normal(size=(300, 3)) * [3.0, 2.0, 1.5]
    clean = causes @ np.linalg.qr(rng.normal(size=(20, 3)))[0].T
    x = clean + rng.normal(0, 0.5, clean.shape)
    directions, variances = pca(x)
    mean, ks = x.mean(axis=0), np.arange(1, 21)
    back = [mean + (x - mean) @ directions[:k].T @ directions[:k] for k in ks]
    figure, axes = plt.subplots(figsize=(440 / 72, 3.3))
    data = [np.mean((x - b) ** 2) for b in back]
    signal = [np.mean((clean - b) ** 2) for b in back]
    axes.plot(ks, data, "s--", color="C1", markersize=4)
    axes.plot(ks, signal, "o-", color="C0", markersize=4)
    axes.annotate("against the data", (2.5, 0.33), color="C1")
    axes.annotate("against the clean signal", (20, 0.29), color="C0", ha="right")
    for k, says, place, ha in ((k_above_noise(x), "parallel analysis: 3", (4.2, 0.008), "left"),
                               (k_for_share(variances, 0.95), "95 % of the variance: 15", (15.2, 0.235), "right")):
        axes.plot(k, signal[k - 1], "o", color="black", markersize=9, fillstyle="none")
        axes.annotate(says, place, ha=ha)
    axes.set(xlabel="Components k", ylabel="Mean squared error", ylim=(0, 0.55), xticks=[1, 3, 5, 10, 15, 20], yticks=[0, 0.25, 0.5])
    return figure
