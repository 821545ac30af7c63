"""TF-IDF and BM25 over tokenised documents, in plain Python."""

import math
from collections import Counter, defaultdict
from heapq import nsmallest


# --8<-- [start:tfidf]
def tf_idf(documents):
    df = Counter(term for terms in documents for term in set(terms))   # documents, not occurrences
    idf = {term: math.log((1 + len(documents)) / (1 + n)) + 1 for term, n in df.items()}
    vectors = []
    for terms in documents:
        weights = {term: n * idf[term] for term, n in Counter(terms).items()}
        length = math.sqrt(sum(w * w for w in weights.values()))
        vectors.append({term: w / length for term, w in weights.items()})
    return vectors
# --8<-- [end:tfidf]


# --8<-- [start:bm25]
class BM25:
    def __init__(self, documents, k1=1.2, b=0.75):
        self.k1, self.n = k1, len(documents)
        self.postings = defaultdict(list)                  # term: [(document, count)]
        mean = sum(map(len, documents)) / max(1, self.n)
        self.norm = []                                     # k1 times the relative length
        for number, terms in enumerate(documents):
            self.norm.append(k1 * (1 - b + b * len(terms) / mean) if mean else k1)
            for term, count in Counter(terms).items():
                self.postings[term].append((number, count))

    def search(self, query, top):
        scores = defaultdict(float)
        for term in query:
            found = self.postings.get(term, [])            # get: a lookup adds no term
            idf = math.log(1 + (self.n - len(found) + 0.5) / (len(found) + 0.5))
            for number, count in found:
                scores[number] += idf * count * (self.k1 + 1) / (count + self.norm[number])
        return nsmallest(top, scores.items(), key=lambda pair: (-pair[1], pair[0]))
# --8<-- [end:bm25]
