"""TF-IDF and BM25 over tokenised documents, in plain Python."""


def tf_idf(documents):
    """Return one {term: weight} dict for each list of terms, of length 1.

    Weight: count in the document times log((1 + N) / (1 + df)) + 1, then the vector
    is divided by its Euclidean length. An empty document gives an empty dict.
    """
    raise NotImplementedError


class BM25:
    """An index that ranks documents for a query."""

    def __init__(self, documents, k1=1.2, b=0.75):
        """Build an inverted index over lists of terms."""
        raise NotImplementedError

    def search(self, query, top):
        """Return up to top pairs (document number, score), best first.

        Documents without any term of the query are left out. Of equal scores the
        lower number goes first. A term repeated in the query counts repeatedly.
        idf is log(1 + (N - df + 0.5) / (df + 0.5)).
        """
        raise NotImplementedError
