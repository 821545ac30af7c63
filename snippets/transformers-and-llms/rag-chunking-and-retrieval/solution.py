"""Chunk a document, and score retrieval by evidence spans, not by chunk ids."""


# --8<-- [start:chunks]
def chunks(length, size, overlap):
    """(start, end) token spans that cover a document of this length."""
    if not 0 <= overlap < size:
        raise ValueError("overlap must be smaller than size")
    spans, start = [], 0
    while True:
        end = min(start + size, length)
        spans.append((start, end))
        if end == length:
            return spans
        start += size - overlap
# --8<-- [end:chunks]


# --8<-- [start:recall]
def recall_at_k(retrieved, evidence, k):
    """Share of evidence spans that lie entirely in one of the first k chunks."""
    found = [any(doc == d and start <= s and e <= end
                 for doc, start, end in retrieved[:k])
             for d, s, e in evidence]
    return sum(found) / len(found)


def fuse(rankings, k=60):
    """Reciprocal rank fusion: each list gives 1 / (k + rank) to its entries."""
    scores = {}
    for ranking in rankings:
        for rank, chunk in enumerate(ranking, start=1):
            scores[chunk] = scores.get(chunk, 0) + 1 / (k + rank)
    return sorted(scores, key=lambda chunk: (-scores[chunk], chunk))
# --8<-- [end:recall]
