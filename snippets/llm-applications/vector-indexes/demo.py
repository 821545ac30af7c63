import numpy as np
from solution import build_ivf, encode, exact, recall, search_ivf, search_pq, train_pq

rng = np.random.default_rng(7)
topics = rng.standard_normal((60, 32))
items, queries = (topics[rng.integers(60, size=n)] + rng.standard_normal((n, 32)) for n in (4000, 50))
truth = exact(queries, items, 10)

index = build_ivf(items, 60, rng)
print("IVF, 60 lists    recall@10  items scanned")
for nprobe in (1, 4, 16, 60):
    found = [search_ivf(q, items, index, nprobe, 10) for q in queries]
    scanned = np.mean([n for _, n in found]) / len(items)
    print(f"nprobe {nprobe:2} {recall([f for f, _ in found], truth):17.2f} {scanned:13.0%}")

print("PQ               recall@10  after reranking 100")
for parts in (4, 8):
    books = train_pq(items, parts, rng)
    codes = encode(items, books)
    first = [search_pq(q, codes, books, 100) for q in queries]
    again = [f[exact(q[None], items[f], 10)[0]] for f, q in zip(first, queries)]
    print(f"{parts} bytes, not 128 {recall([f[:10] for f in first], truth):8.2f} {recall(again, truth):20.2f}")
