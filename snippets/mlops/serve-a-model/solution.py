"""A server that collects requests into batches, simulated."""


def service_time(batch, fixed=4.0, each=0.25):
    """Milliseconds on the accelerator: most of the cost is per call."""
    return fixed + each * batch


# --8<-- [start:serve]
def serve(arrivals, max_batch, max_delay, time=service_time):
    """arrivals: sorted times (ms). Return finish times and batch sizes."""
    free, at, finished, sizes = 0.0, 0, [], []
    while at < len(arrivals):
        deadline = arrivals[at] + max_delay
        full = at + max_batch - 1
        filled = arrivals[full] if full < len(arrivals) else deadline
        start = max(free, min(deadline, filled))
        end = at
        while end < len(arrivals) and end - at < max_batch and arrivals[end] <= start:
            end += 1
        free = start + time(end - at)
        finished += [free] * (end - at)
        sizes.append(end - at)
        at = end
    return finished, sizes
# --8<-- [end:serve]


def percentile(values, share):
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]
