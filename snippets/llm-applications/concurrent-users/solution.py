"""Size a service by Little's law, and serve tenants in turn instead of in order of arrival."""

from collections import deque


# --8<-- [start:size]
def in_flight(per_second, seconds):
    """Return how many requests are open at a time: arrivals times the time each of them takes."""
    return per_second * seconds
# --8<-- [end:size]


# --8<-- [start:fair]
class FairQueue:
    """Take one job of each waiting tenant in turn. A full tenant is refused at once."""

    def __init__(self, limit):
        self.limit, self.waiting = limit, {}

    def put(self, tenant, job):
        jobs = self.waiting.setdefault(tenant, deque())
        if len(jobs) >= self.limit:
            return False  # the caller answers 429 and says when to come back
        jobs.append(job)
        return True

    def take(self):
        """Return the next tenant and job, or None if nobody waits."""
        if not self.waiting:
            return None
        tenant = next(iter(self.waiting))
        jobs = self.waiting.pop(tenant)
        job = jobs.popleft()
        if jobs:
            self.waiting[tenant] = jobs  # to the end of the line
        return tenant, job
# --8<-- [end:fair]


def seconds_until_served(order, workers, seconds):
    """Return when each tenant's last job is done, if jobs start in this order and take equally long."""
    done = {}
    for place, tenant in enumerate(order):
        done[tenant] = (place // workers + 1) * seconds
    return done
