"""Five data sets: k-means, what is to blame, and a remedy (adjusted Rand)."""

import numpy as np
from sklearn.cluster import AgglomerativeClustering, KMeans
from sklearn.metrics import adjusted_rand_score as agreement
from sklearn.mixture import GaussianMixture
from solution import blame

rng = np.random.default_rng(0)


def blobs(centres, sizes, sds):
    parts = [rng.normal(c, s, (n, 2)) for c, n, s in zip(centres, sizes, sds)]
    return np.vstack(parts), np.repeat(np.arange(len(sizes)), sizes)


def rings():
    angle, y = rng.uniform(0, 2 * np.pi, 300), np.repeat([0, 1], 150)
    circle = np.column_stack([np.cos(angle), np.sin(angle)])
    return (1 + 2 * y)[:, None] * circle + rng.normal(0, 0.15, (300, 2)), y


def means(x, k, starts=10, init="k-means++"):
    return KMeans(k, n_init=starts, init=init, random_state=1).fit_predict(x)


def mixture(x, k):
    model = GaussianMixture(k, n_init=10, init_params="random_from_data",
                            random_state=0)  # the default starts at k-means
    return model.fit_predict(x)


def chain(x, k):
    return AgglomerativeClustering(k, linkage="single").fit_predict(x)


def scaled(x, k):
    return means(x / x.std(axis=0), k)


grid = [(i * 6, j * 6) for i in range(3) for j in range(3)]
pair, y_pair = blobs([(0, 0), (1, 3)], [150, 150], [(2, 0.4), (2, 0.4)])
mixed, y_mixed = blobs([(0, 0), (0, 5)], [150, 150], [(1, 1), (1, 1)])
cases = (
    ("nine blobs, one random start", blobs(grid, [30] * 9, [1] * 9),
     lambda x, k: means(x, k, 1, "random"), means),
    ("long and parallel", (pair, y_pair), means, mixture),
    ("large and wide next to small", blobs([(0, 0), (6, 0)], [400, 40], [2, 0.4]),
     means, mixture),
    ("rings", rings(), means, chain),
    ("one feature in grams", (mixed * [1000, 1], y_mixed), means, scaled),
)
print("                               k-means  blame      remedy")
for name, (x, y), plain, remedy in cases:
    k = len(np.unique(y))
    found = plain(x, k)
    print(f"{name:<30} {agreement(y, found):7.2f}  {blame(x, found, y):<10}"
          f" {agreement(y, remedy(x, k)):5.2f} {remedy.__name__}")
