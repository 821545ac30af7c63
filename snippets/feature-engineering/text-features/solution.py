"""TF-IDF and cosine similarity, written out."""

from collections import Counter
from math import log, sqrt


# --8<-- [start:tfidf]
def fit_idf(documents):
    """Rare words count more; the smoothing is scikit-learn's default."""
    seen = Counter(w for d in documents for w in set(d.lower().split()))
    n = len(documents)
    return {w: log((1 + n) / (1 + df)) + 1 for w, df in seen.items()}


def tfidf(document, idf):
    """Word -> weight, of length 1; words that were not fitted drop out."""
    counts = Counter(w for w in document.lower().split() if w in idf)
    weights = {w: c * idf[w] for w, c in counts.items()}
    length = sqrt(sum(v * v for v in weights.values()))
    return {w: v / length for w, v in weights.items()}


def cosine(a, b):
    """Of two vectors of length 1."""
    return sum(v * b.get(w, 0.0) for w, v in a.items())
# --8<-- [end:tfidf]
