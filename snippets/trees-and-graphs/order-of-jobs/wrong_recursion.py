"""Depth-first search with three colours, right on small graphs: a long chain exceeds the recursion limit."""


def run_order(jobs, needs):
    needed_by = {job: [] for job in jobs}
    for job, needed in needs:
        needed_by[needed]
        needed_by[job].append(needed)
    state, order = {}, []

    def visit(job):
        if job in state:
            return state[job] == "done"
        state[job] = "open"
        if not all(visit(needed) for needed in needed_by[job]):
            return False
        state[job] = "done"
        order.append(job)
        return True

    return order if all(visit(job) for job in jobs) else None
