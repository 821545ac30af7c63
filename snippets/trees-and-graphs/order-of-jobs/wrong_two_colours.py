"""Depth-first search with one visited set: it mistakes the second path into a diamond for a cycle."""


def run_order(jobs, needs):
    needed_by = {job: [] for job in jobs}
    for job, needed in needs:
        needed_by[needed]  # unknown names raise KeyError
        needed_by[job].append(needed)
    visited, order = set(), []

    def visit(job):
        if job in visited:
            return False
        visited.add(job)
        if not all(visit(needed) for needed in needed_by[job]):
            return False
        order.append(job)
        return True

    for job in jobs:
        if job not in visited and not visit(job):
            return None
    return order
