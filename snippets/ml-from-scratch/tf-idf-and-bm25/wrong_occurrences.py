"""Counts occurrences instead of documents for df: one document that repeats a word makes it look common."""

import math
from collections import Counter


def tf_idf(documents):
    df = Counter(term for terms in documents for term in terms)
    vectors = []
    for terms in documents:
        w = {t: n * (math.log((1 + len(documents)) / (1 + df[t])) + 1) for t, n in Counter(terms).items()}
        length = math.sqrt(sum(v * v for v in w.values()))
        vectors.append({t: v / length for t, v in w.items()})
    return vectors


class BM25:
    def __init__(self, documents, k1=1.2, b=0.75):
        self.documents, self.k1, self.b = documents, k1, b
        self.df = Counter(term for terms in documents for term in terms)
        self.mean = sum(map(len, documents)) / max(1, len(documents))

    def search(self, query, top):
        n, out = len(self.documents), []
        for i, terms in enumerate(self.documents):
            score = 0.0
            for t in query:
                tf = terms.count(t)
                if tf:
                    idf = math.log(1 + (n - self.df[t] + 0.5) / (self.df[t] + 0.5))
                    score += idf * tf * (self.k1 + 1) / (tf + self.k1 * (1 - self.b + self.b * len(terms) / self.mean))
            if set(terms) & set(query):
                out.append((i, score))
        return sorted(out, key=lambda p: (-p[1], p[0]))[:top]
