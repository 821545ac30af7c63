"""Clustering finds the widest gap, a classifier the one it has labels for."""

import numpy as np
from sklearn.cluster import KMeans
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import silhouette_score
from solution import agreement, customers

rng = np.random.default_rng(0)
X, business, leaves = customers(2_000, rng)

groups = KMeans(2, n_init=10, random_state=0).fit_predict(X)
print(f"k-means against business or private {agreement(groups, business):.2f}")
print(f"k-means against who leaves          {agreement(groups, leaves):.2f}")

model = LogisticRegression().fit(X[:40], leaves[:40])  # only 40 labels
right = model.score(X[40:], leaves[40:])
print(f"40 labels against who leaves        {right:.2f}")

noise = rng.random((800, 2))  # no groups at all
for k in (3, 4, 5):
    found = KMeans(k, n_init=10, random_state=0).fit_predict(noise)
    score = silhouette_score(noise, found)
    print(f"silhouette of {k} clusters in noise   {score:.2f}")
