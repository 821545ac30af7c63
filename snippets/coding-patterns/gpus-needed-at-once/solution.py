"""How many intervals overlap at most, and which one gets which resource."""

# --8<-- [start:sweep]
import heapq


def gpus_needed(jobs):
    """Return how many GPUs the jobs need, if each needs one of its own.

    jobs: pairs (start, stop) in any order with start < stop. A job that
    starts when another stops can have its GPU.
    """
    events = [(start, 1) for start, _ in jobs]
    events += [(stop, -1) for _, stop in jobs]
    running = most = 0
    for _, change in sorted(events):  # at one moment, -1 comes before 1
        running += change
        most = max(most, running)
    return most
# --8<-- [end:sweep]


# --8<-- [start:assign]
def assign(jobs):
    """Return the number of a GPU, from 0, for each job: as few GPUs as possible."""
    gpus = [0] * len(jobs)
    busy, free, used = [], [], 0  # busy: (stop, gpu)
    for i in sorted(range(len(jobs)), key=lambda i: jobs[i]):
        start, stop = jobs[i]
        while busy and busy[0][0] <= start:
            heapq.heappush(free, heapq.heappop(busy)[1])
        if free:
            gpus[i] = heapq.heappop(free)
        else:
            gpus[i], used = used, used + 1
        heapq.heappush(busy, (stop, gpus[i]))
    return gpus
# --8<-- [end:assign]
