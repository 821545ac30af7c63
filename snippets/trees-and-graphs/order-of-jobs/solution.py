"""Order jobs so that each one comes after what it needs (Kahn's algorithm)."""


# --8<-- [start:order]
def run_order(jobs, needs):
    """Return a list of the jobs in which needs come first, or None.

    jobs: list of distinct names. needs: list of pairs (job, what it
    needs), perhaps repeated. None says that jobs wait for each other.
    Raises KeyError if a need names a job that is not in the list.
    """
    waiting = dict.fromkeys(jobs, 0)  # how many needs are open
    unlocks = {job: [] for job in jobs}
    for job, needed in needs:
        waiting[job] += 1
        unlocks[needed].append(job)
    order = [job for job in jobs if waiting[job] == 0]
    for job in order:  # the list grows while we read it
        for later in unlocks[job]:
            waiting[later] -= 1
            if waiting[later] == 0:
                order.append(later)
    return order if len(order) == len(waiting) else None
# --8<-- [end:order]
