"""The shortest time for jobs that need a pause between two of the same kind."""

# --8<-- [start:slots]
from collections import Counter


def slots_needed(jobs, pause):
    """Return how many time slots the jobs take, idle ones included, in the best order.

    jobs: list of names. Between two jobs of one name there are at least `pause` other slots.
    """
    if not jobs:
        return 0
    counts = Counter(jobs).values()
    most = max(counts)
    at_the_end = sum(count == most for count in counts)
    return max(len(jobs), (most - 1) * (pause + 1) + at_the_end)
# --8<-- [end:slots]


# --8<-- [start:schedule]
def schedule(jobs, pause):
    """Return a shortest schedule as a list of names, None for an idle slot."""
    left, allowed, slots = Counter(jobs), {}, []
    while left:
        ready = [job for job in left if allowed.get(job, 0) <= len(slots)]
        job = max(ready, key=lambda job: left[job], default=None)
        if job is not None:
            allowed[job] = len(slots) + pause + 1
            left -= Counter([job])
        slots.append(job)
    return slots
# --8<-- [end:schedule]
