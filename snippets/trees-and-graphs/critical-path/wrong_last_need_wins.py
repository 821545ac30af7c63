"""Lets each need overwrite the start: the last one to be handled need not be the last to finish."""


def critical_path(minutes, needs):
    waiting = dict.fromkeys(minutes, 0)
    unlocks = {job: [] for job in minutes}
    for job, needed in needs:
        waiting[job] += 1
        unlocks[needed].append(job)
    start, held_by = dict.fromkeys(minutes, 0), {}
    order = [job for job in minutes if waiting[job] == 0]
    for job in order:
        for later in unlocks[job]:
            start[later], held_by[later] = start[job] + minutes[job], job
            waiting[later] -= 1
            if waiting[later] == 0:
                order.append(later)
    if len(order) < len(minutes):
        raise ValueError
    if not order:
        return 0, []
    path = [max(order, key=lambda job: start[job] + minutes[job])]
    total = start[path[0]] + minutes[path[0]]
    while path[-1] in held_by:
        path.append(held_by[path[-1]])
    return total, path[::-1]
