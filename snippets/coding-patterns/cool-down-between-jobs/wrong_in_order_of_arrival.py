"""Takes the first job that may run instead of the kind with most left: a kind may be left over at the end."""


def slots_needed(jobs, pause):
    waiting, allowed, now = list(jobs), {}, 0
    while waiting:
        ready = [job for job in waiting if allowed.get(job, 0) <= now]
        if ready:
            waiting.remove(ready[0])
            allowed[ready[0]] = now + pause + 1
            now += 1
        else:
            now = min(allowed[job] for job in waiting)
    return now
