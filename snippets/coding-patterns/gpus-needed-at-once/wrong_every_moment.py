"""Right, but counts the running jobs anew at each start: O(n^2)."""


def gpus_needed(jobs):
    return max((sum(start <= moment < stop for start, stop in jobs) for moment, _ in jobs), default=0)


def assign(jobs):
    gpus = [None] * len(jobs)
    for i in sorted(range(len(jobs)), key=lambda i: jobs[i]):
        taken = {gpus[j] for j, (_, stop) in enumerate(jobs) if gpus[j] is not None and stop > jobs[i][0]}
        gpus[i] = next(g for g in range(len(jobs)) if g not in taken)
    return gpus
