"""Remembers, but recurses along the needs: a chain of 3,000 jobs exceeds the recursion limit."""


def critical_path(minutes, needs):
    needed_by = {job: [] for job in minutes}
    for job, needed in needs:
        minutes[needed]
        needed_by[job].append(needed)
    known, open_jobs = {}, set()

    def best(job):
        if job in open_jobs:
            raise ValueError
        if job not in known:
            open_jobs.add(job)
            total, path = max((best(needed) for needed in needed_by[job]), key=lambda pair: pair[0], default=(0, []))
            open_jobs.remove(job)
            known[job] = total + minutes[job], [*path, job]
        return known[job]

    return max((best(job) for job in minutes), key=lambda pair: pair[0], default=(0, []))
