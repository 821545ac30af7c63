"""Find the critical path of a pipeline: the chain of jobs that decides how long it takes."""


# --8<-- [start:path]
def critical_path(minutes, needs):
    """Return the shortest total time and the jobs of one critical path.

    minutes: dict from each job to its duration. needs: list of pairs
    (job, what it needs), perhaps repeated. Any number of jobs may run
    at once. Raises ValueError if jobs wait for each other, and KeyError
    if a need names an unknown job.
    """
    waiting = dict.fromkeys(minutes, 0)  # how many needs are open
    unlocks = {job: [] for job in minutes}
    for job, needed in needs:
        waiting[job] += 1
        unlocks[needed].append(job)
    start = dict.fromkeys(minutes, 0)
    held_by = {}  # the need that finishes last
    order = [job for job in minutes if waiting[job] == 0]
    for job in order:  # the list grows while we read it
        finish = start[job] + minutes[job]
        for later in unlocks[job]:
            if later not in held_by or finish > start[later]:
                start[later], held_by[later] = finish, job
            waiting[later] -= 1
            if waiting[later] == 0:
                order.append(later)
    if len(order) < len(minutes):
        raise ValueError("jobs wait for each other")
    if not order:
        return 0, []
    path = [max(order, key=lambda job: start[job] + minutes[job])]
    total = start[path[0]] + minutes[path[0]]
    while path[-1] in held_by:
        path.append(held_by[path[-1]])
    return total, path[::-1]
# --8<-- [end:path]


# --8<-- [start:slack]
def slack(minutes, needs):
    """Return for each job how many minutes it may be late without delaying the end."""
    total, _ = critical_path(minutes, needs)
    backwards = [(needed, job) for job, needed in needs]
    before, after = earliest_finish(minutes, needs), earliest_finish(minutes, backwards)
    return {job: total - (before[job] + after[job] - minutes[job]) for job in minutes}
# --8<-- [end:slack]


def earliest_finish(minutes, needs):
    """Return for each job the minute at which it can be done. The jobs hold no cycle."""
    waiting = dict.fromkeys(minutes, 0)
    unlocks = {job: [] for job in minutes}
    for job, needed in needs:
        waiting[job] += 1
        unlocks[needed].append(job)
    finish = dict(minutes)
    order = [job for job in minutes if waiting[job] == 0]
    for job in order:
        for later in unlocks[job]:
            finish[later] = max(finish[later], finish[job] + minutes[later])
            waiting[later] -= 1
            if waiting[later] == 0:
                order.append(later)
    return finish
