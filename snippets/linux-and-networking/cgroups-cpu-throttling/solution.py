"""CPU quota of a cgroup: when a burst of threads runs, and when it waits."""


# --8<-- [start:run]
def run(threads, work, quota, cpus, period=100):
    """Return the stretches [(start, end)] in which a burst of work runs.

    Each thread needs `work` ms. The group may use `quota` ms of CPU time
    in each period, on any of `cpus` CPUs; then it stops until the next.
    Simplified: the burst begins with a period and uses all it can get.
    """
    left, now, stretches = threads * work, 0, []
    width = min(threads, cpus)            # so many run at the same time
    while left > 0:
        budget = min(quota, left, width * period)
        stretches.append((now, now + budget / width))
        left -= budget
        now += period
    return stretches


def utilisation(threads, work, every, limit):
    """Return the share of the limit (in CPUs) that is used on average."""
    return threads * work / every / limit
# --8<-- [end:run]


# --8<-- [start:stat]
def throttled(before, after):
    """Return the share of periods with throttling between two cpu.stat."""
    def fields(text):
        return {k: int(v) for k, v in map(str.split, text.splitlines())}
    a, b = fields(before), fields(after)
    periods = b["nr_periods"] - a["nr_periods"]
    return (b["nr_throttled"] - a["nr_throttled"]) / periods if periods else 0.0
# --8<-- [end:stat]
