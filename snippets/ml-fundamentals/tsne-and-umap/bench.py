"""Three ways in which a t-SNE map misleads: sizes, distances and clusters in noise."""

import numpy as np
from scipy.spatial import ConvexHull
from sklearn.cluster import KMeans
from sklearn.decomposition import PCA
from sklearn.manifold import TSNE
from sklearn.metrics import silhouette_score

rng = np.random.default_rng(0)


def blobs(centres, spreads, n=150):
    return np.vstack([rng.normal(0, s, (n, 20)) + np.r_[c, np.zeros(19)] for c, s in zip(centres, spreads)])


def tsne(x, perplexity=30):
    return TSNE(perplexity=perplexity, random_state=0).fit_transform(x)


x = blobs([0, 40], [1, 5])
for name, flat in (("PCA", PCA(2).fit_transform(x)), ("t-SNE", tsne(x))):
    small, large = (part.std(axis=0).mean() for part in (flat[:150], flat[150:]))
    print(f"{name:<6} spread of two clouds, true 1 and 5: {small:.1f} and {large:.1f}")

y = tsne(blobs([0, 20, 200], [1, 1, 1]))
a, b, c = y.reshape(3, 150, 2).mean(axis=1)
print(f"t-SNE  distances between three clouds, true 20, 180 and 200:"
      f" {np.linalg.norm(a - b):.0f}, {np.linalg.norm(b - c):.0f}, {np.linalg.norm(a - c):.0f}")


def spacing(flat):
    """Mean distance to the nearest neighbour: 1 for random points in the same hull, less for clumps."""
    far = ((flat[:, None] - flat) ** 2).sum(axis=2)
    np.fill_diagonal(far, np.inf)
    return np.sqrt(far.min(axis=1)).mean() / (0.5 * np.sqrt(ConvexHull(flat).volume / len(flat)))


noise = rng.normal(size=(300, 50))
for name, flat in (("data", noise), ("PCA", PCA(2).fit_transform(noise)), ("t-SNE, perplexity 30", tsne(noise)),
                   ("t-SNE, perplexity 3", tsne(noise, 3))):
    best = max(silhouette_score(flat, KMeans(k, n_init=3, random_state=0).fit_predict(flat)) for k in (2, 4, 8, 16))
    print(f"pure noise, {name:<20} best silhouette of k-means {best:.2f}"
          + (f", spacing {spacing(flat):.2f}" if flat is not noise else ""))
