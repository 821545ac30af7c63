def hash_features(row, buckets, seed="v1"):
    """Signed hashed features of a row, as a dict of bucket to value.

    row: column name -> str (a category), number, or None or NaN (missing).
    """
    raise NotImplementedError
