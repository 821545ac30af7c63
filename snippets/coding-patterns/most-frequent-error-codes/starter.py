def top_k(codes, k):
    """Return the k most frequent (code, count), ties in alphabetical order.

    codes: iterable of strings. All of them if fewer than k differ.
    """
    raise NotImplementedError
