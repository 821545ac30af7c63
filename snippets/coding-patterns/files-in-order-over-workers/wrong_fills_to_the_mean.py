"""Fills each worker up to the mean load and goes on: the last one gets what is left over."""


def smallest_limit(sizes, workers):
    mean = sum(sizes) / workers
    loads = [0]
    for size in sizes:
        if loads[-1] + size > mean and len(loads) < workers and loads[-1] > 0:
            loads.append(0)
        loads[-1] += size
    return max(loads)
