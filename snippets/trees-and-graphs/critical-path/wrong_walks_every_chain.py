"""Tries every chain from every job: right, but each diamond doubles the number of chains."""


def critical_path(minutes, needs):
    unlocks = {job: [] for job in minutes}
    for job, needed in needs:
        minutes[job]
        unlocks[needed].append(job)
    waiting = {job: sum(later == job for later, _ in needs) for job in minutes}
    order = [job for job in minutes if waiting[job] == 0]
    chains = [[job] for job in order]
    for job in order:
        for later in unlocks[job]:
            waiting[later] -= 1
            if waiting[later] == 0:
                order.append(later)
    if len(order) < len(minutes):
        raise ValueError
    best = 0, []
    while chains:
        chain = chains.pop()
        total = sum(minutes[job] for job in chain)
        if not best[1] or total > best[0]:
            best = total, chain
        for later in unlocks[chain[-1]]:
            chains.append([*chain, later])
    return best
