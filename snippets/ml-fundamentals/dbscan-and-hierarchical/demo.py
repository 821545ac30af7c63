"""Two moons and noise; then a dense and a sparse group; then a bridge."""

import numpy as np
from scipy.cluster.hierarchy import fcluster, linkage
from sklearn.cluster import HDBSCAN
from solution import dbscan

rng = np.random.default_rng(0)


def agreement(found, actual):
    """Rand index: share of pairs treated alike."""
    a, b = found[:, None] == found, actual[:, None] == actual
    return (a == b)[np.triu_indices(len(found), 1)].mean()


def show(name, label, actual):
    print(f"  {name:<26} {len(set(label) - {-1}):2} clusters, noise {np.mean(label == -1):4.0%},"
          f" Rand index {agreement(label[actual >= 0], actual[actual >= 0]):.2f}")


t = rng.uniform(0, np.pi, 300)
moons = np.vstack([np.column_stack([np.cos(t[:150]), np.sin(t[:150])]),
                   np.column_stack([1 - np.cos(t[150:]), 0.5 - np.sin(t[150:])])])
x = np.vstack([moons + rng.normal(0, 0.05, moons.shape), rng.uniform(-1.2, 2.2, (20, 2))])
actual = np.repeat([0, 1, -1], [150, 150, 20])
print("two moons and 20 stray points")
for eps in (0.08, 0.2, 0.5):
    show(f"DBSCAN, eps {eps}", dbscan(x, eps, 5), actual)
for method in ("single", "average", "ward"):
    show(f"{method} linkage, 2 clusters", fcluster(linkage(x, method), 2, "maxclust"), actual)

x = np.vstack([rng.normal(0, 0.2, (150, 2)), rng.normal(1, 0.2, (150, 2)), rng.normal((7, 0), 1.5, (150, 2))])
actual = np.repeat([0, 1, 2], 150)
print("two dense groups and a sparse one")
for eps in (0.15, 0.4, 1.2, 2.4):
    show(f"DBSCAN, eps {eps}", dbscan(x, eps, 5), actual)
show("HDBSCAN, at least 30", HDBSCAN(min_cluster_size=30, copy=True).fit_predict(x), actual)
show("ward linkage, 3 clusters", fcluster(linkage(x, "ward"), 3, "maxclust"), actual)
