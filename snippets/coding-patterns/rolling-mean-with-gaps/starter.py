def rolling_mean(values, width, min_count):
    """Yield the mean of the finite ones among the last `width` values.

    One number per value; NaN where fewer than min_count >= 1 are finite.
    """
    raise NotImplementedError
