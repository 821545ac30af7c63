"""Allocates one entry per minute up to half the total: jobs measured in nanoseconds do not fit into memory."""


def split_evenly(minutes):
    half = sum(minutes) // 2
    last_job = [None] * (half + 1)
    reached = [True] + [False] * half
    for job, length in enumerate(minutes):
        for load in range(half, length - 1, -1):
            if reached[load - length] and not reached[load]:
                reached[load], last_job[load] = True, job
    load, chosen = max(k for k in range(half + 1) if reached[k]), []
    while load:
        chosen.append(last_job[load])
        load -= minutes[chosen[-1]]
    return chosen
