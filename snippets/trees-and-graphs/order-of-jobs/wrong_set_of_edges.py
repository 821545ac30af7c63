"""Keeps the edges in a set but counts each pair: a need that is listed twice is never satisfied."""


def run_order(jobs, needs):
    waiting = dict.fromkeys(jobs, 0)
    unlocks = {job: set() for job in jobs}
    for job, needed in needs:
        waiting[job] += 1
        unlocks[needed].add(job)
    order = [job for job in jobs if waiting[job] == 0]
    for job in order:
        for later in unlocks[job]:
            waiting[later] -= 1
            if waiting[later] == 0:
                order.append(later)
    return order if len(order) == len(waiting) else None
