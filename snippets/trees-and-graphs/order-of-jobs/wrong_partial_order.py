"""Forgets to compare the lengths: with a cycle it returns the jobs outside it as if they were all."""


def run_order(jobs, needs):
    waiting = dict.fromkeys(jobs, 0)
    unlocks = {job: [] for job in jobs}
    for job, needed in needs:
        waiting[job] += 1
        unlocks[needed].append(job)
    order = [job for job in jobs if waiting[job] == 0]
    for job in order:
        for later in unlocks[job]:
            waiting[later] -= 1
            if waiting[later] == 0:
                order.append(later)
    return order
