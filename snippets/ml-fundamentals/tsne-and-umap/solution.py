"""Clouds of points, and how clustered a map of them looks."""

import numpy as np
from scipy.spatial import ConvexHull
from sklearn.cluster import KMeans
from sklearn.metrics import silhouette_score


# --8<-- [start:clouds]
def blobs(rng, centres, spreads, n=150):
    """Clouds of n points in 20 columns, whose centres lie along the first."""
    return np.vstack([rng.normal(0, s, (n, 20)) + np.r_[c, np.zeros(19)] for c, s in zip(centres, spreads)])


def best_silhouette(points):
    """The best silhouette that k-means reaches with 2, 4, 8 or 16 clusters."""
    labels = [KMeans(k, n_init=3, random_state=0).fit_predict(points) for k in (2, 4, 8, 16)]
    return max(silhouette_score(points, found) for found in labels)


def spacing(flat):
    """Mean distance to the nearest neighbour: 1 for random points in the same hull, less for clumps."""
    far = ((flat[:, None] - flat) ** 2).sum(axis=2)
    np.fill_diagonal(far, np.inf)
    return np.sqrt(far.min(axis=1)).mean() / (0.5 * np.sqrt(ConvexHull(flat).volume / len(flat)))
# --8<-- [end:clouds]
