"""Makes the query a set: a term that the user repeats counts once."""

import math
from collections import Counter, defaultdict


def tf_idf(documents):
    df = Counter(term for terms in documents for term in set(terms))
    vectors = []
    for terms in documents:
        w = {t: n * (math.log((1 + len(documents)) / (1 + df[t])) + 1) for t, n in Counter(terms).items()}
        length = math.sqrt(sum(v * v for v in w.values()))
        vectors.append({t: v / length for t, v in w.items()})
    return vectors



class BM25:
    def __init__(self, documents, k1=1.2, b=0.75):
        self.k1, self.n, self.postings = k1, len(documents), defaultdict(list)
        mean = sum(map(len, documents)) / max(1, self.n) or 1
        self.norm = [k1 * (1 - b + b * len(terms) / mean) for terms in documents]
        for number, terms in enumerate(documents):
            for term, count in Counter(terms).items():
                self.postings[term].append((number, count))

    def search(self, query, top):
        scores = defaultdict(float)
        for term in set(query):
            found = self.postings.get(term, [])
            idf = math.log(1 + (self.n - len(found) + 0.5) / (len(found) + 0.5))
            for number, count in found:
                scores[number] += idf * count * (self.k1 + 1) / (count + self.norm[number])
        return sorted(scores.items(), key=lambda p: (-p[1], p[0]))[:top]
