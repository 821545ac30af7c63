"""Reservoir sampling: k items of a stream, each subset equally likely."""


# --8<-- [start:sample]
def sample(stream, k, rng):
    """Return k items of a stream, or all if there are fewer.

    Every set of k positions is equally likely. The order of the sample is
    not random. rng: a random.Random.
    """
    reservoir = []
    for seen, item in enumerate(stream):
        if seen < k:
            reservoir.append(item)
        else:
            place = rng.randrange(seen + 1)  # 0 to seen: one place per item so far
            if place < k:
                reservoir[place] = item
    return reservoir
# --8<-- [end:sample]


# --8<-- [start:weighted]
import heapq
import math


def weighted_sample(stream, k, rng):
    """Return k items of (item, weight) pairs, drawn one by one by weight without repeats.

    Weights are positive. (Efraimidis and Spirakis)
    """
    heap = []  # the k largest keys, with their items
    for number, (item, weight) in enumerate(stream):
        key = math.log(1 - rng.random()) / weight
        if len(heap) < k:
            heapq.heappush(heap, (key, number, item))
        elif heap and key > heap[0][0]:
            heapq.heapreplace(heap, (key, number, item))
    return [item for _, _, item in heap]
# --8<-- [end:weighted]
