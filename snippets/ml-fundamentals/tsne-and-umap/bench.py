"""Three ways in which a t-SNE map misleads: sizes, distances and clusters in noise."""

import numpy as np
from sklearn.decomposition import PCA
from sklearn.manifold import TSNE
from solution import best_silhouette, blobs, spacing

rng = np.random.default_rng(0)


def tsne(x, perplexity=30):
    return TSNE(perplexity=perplexity, random_state=0).fit_transform(x)


x = blobs(rng, [0, 40], [1, 5])
for name, flat in (("PCA", PCA(2).fit_transform(x)), ("t-SNE", tsne(x))):
    small, large = (part.std(axis=0).mean() for part in (flat[:150], flat[150:]))
    print(f"{name:<6} spread of two clouds, true 1 and 5: {small:.1f} and {large:.1f}")

y = tsne(blobs(rng, [0, 20, 200], [1, 1, 1]))
a, b, c = y.reshape(3, 150, 2).mean(axis=1)
print(f"t-SNE  distances between three clouds, true 20, 180 and 200:"
      f" {np.linalg.norm(a - b):.0f}, {np.linalg.norm(b - c):.0f}, {np.linalg.norm(a - c):.0f}")

noise = rng.normal(size=(300, 50))
for name, flat in (("data", noise), ("PCA", PCA(2).fit_transform(noise)), ("t-SNE, perplexity 30", tsne(noise)),
                   ("t-SNE, perplexity 3", tsne(noise, 3))):
    best = best_silhouette(flat)
    print(f"pure noise, {name:<20} best silhouette of k-means {best:.2f}"
          + (f", spacing {spacing(flat):.2f}" if flat is not noise else ""))
