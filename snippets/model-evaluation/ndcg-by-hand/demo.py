"""The example of the page, the worth of a place, and a random order."""

import numpy as np
from solution import dcg, ndcg

grades = np.array([3.0, 2, 3, 0, 1, 2])  # in the order shown; k = 5
scores = -np.arange(6.0)
print(f"DCG {dcg(grades, scores, 5):.3f}, ideal {dcg(grades, grades, 5):.3f},"
      f" NDCG@5 {ndcg(grades, scores, 5):.3f}")
print(f"with gains 2^grade - 1: {ndcg(grades, scores, 5, True):.3f}")

print("one relevant result among 20, at rank")
for rank in (1, 2, 3, 5, 10, 11):
    one = (np.arange(1, 21) == rank).astype(int)
    print(f"{rank:2}: NDCG@10 {ndcg(one, -np.arange(20), 10):.3f},"
          f" 1/rank {1 / rank:.3f}")

rng = np.random.default_rng(0)
for share in (0.02, 0.2, 0.8):  # one big tie: the mean over all orders
    found = [ndcg(rng.random(50) < share, np.zeros(50), 10)
             for _ in range(2_000)]
    print(f"random order, {share:.0%} relevant: NDCG@10"
          f" {np.nanmean(found):.2f}, undefined {np.isnan(found).mean():.0%}")
