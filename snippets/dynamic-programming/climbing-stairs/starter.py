def count_batchings(n, sizes=(1, 2)):
    """Return in how many ordered ways n requests fall into batches.

    n: at least 0; no requests can be served in one way, with no batch.
    sizes: the allowed batch sizes, positive; repeats mean nothing.
    """
    raise NotImplementedError
