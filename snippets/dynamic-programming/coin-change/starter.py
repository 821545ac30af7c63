def fewest_nodes(sizes, gpus):
    """Return the smallest number of nodes with `gpus` in total, or None.

    sizes: list of positive integers, each usable any number of times.
    gpus: at least 0; none needs no node. None says that no choice fits.
    """
    raise NotImplementedError
