"""Uses Python's hash, which looks stable but is salted in each process."""


def hash_features(row, buckets, seed="v1"):
    """Signed hashed features of a row, as a dict of bucket to value.

    row: column name -> str (a category), number, or None or NaN (missing).
    """
    vector = {}
    for column, value in row.items():
        if value is None or value != value:
            continue
        if isinstance(value, str):
            parts, amount = (seed, column, value), 1.0
        else:
            parts, amount = (seed, column), float(value)
        number = hash(parts)
        sign = 1 if number & 1 else -1
        bucket = (number >> 1) % buckets
        vector[bucket] = vector.get(bucket, 0.0) + sign * amount
    return vector
