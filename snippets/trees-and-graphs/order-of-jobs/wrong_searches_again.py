"""Right, but looks through all waiting jobs for a free one after each run: quadratic for a chain."""


def run_order(jobs, needs):
    open_needs = {job: set() for job in jobs}
    for job, needed in needs:
        open_needs[needed]
        open_needs[job].add(needed)
    order, done, waiting = [], set(), list(jobs)
    while waiting:
        free = next((n for n, job in enumerate(waiting) if open_needs[job] <= done), None)
        if free is None:
            return None
        job = waiting.pop(free)
        order.append(job)
        done.add(job)
    return order
