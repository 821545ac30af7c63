"""Ring all-reduce in miniature, and what it and failures cost."""

from math import sqrt

import numpy as np


# --8<-- [start:ring]
def ring_all_reduce(gradients):
    """Sum equal-length arrays as a ring of workers would.

    Returns the result of each worker and the numbers each one sent.
    """
    n = len(gradients)
    chunks = [np.array_split(np.array(g, dtype=float), n) for g in gradients]
    sent = [0] * n

    def step(offset, combine):
        """Worker w sends chunk w + offset to its right neighbour."""
        moving = [(w, (w + offset) % n) for w in range(n)]
        packets = [chunks[w][c].copy() for w, c in moving]
        for (w, c), packet in zip(moving, packets, strict=True):
            right = (w + 1) % n
            chunks[right][c] = combine(chunks[right][c], packet)
            sent[w] += packet.size

    for s in range(n - 1):  # reduce-scatter: each ends with one full sum
        step(-s, lambda mine, theirs: mine + theirs)
    for s in range(n - 1):  # all-gather: the sums travel round
        step(1 - s, lambda mine, theirs: theirs)
    return [np.concatenate(c) for c in chunks], sent
# --8<-- [end:ring]


# --8<-- [start:cost]
def ring_time(workers, gradient_bytes, bandwidth):
    """Each worker sends 2 (n - 1) / n of the gradient."""
    return 2 * (workers - 1) / workers * gradient_bytes / bandwidth


def efficiency(workers, gradient_bytes, bandwidth, compute, overlap=0.0):
    """Share of a step that computes; overlap: part of it usable to send."""
    waiting = ring_time(workers, gradient_bytes, bandwidth)
    return compute / (compute + max(waiting - overlap * compute, 0))


def checkpoint_interval(save_seconds, machine_mtbf, machines):
    """Young's rule: the seconds between checkpoints that lose least."""
    return sqrt(2 * save_seconds * machine_mtbf / machines)
# --8<-- [end:cost]
