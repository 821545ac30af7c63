"""Recovery time, recovery point, and what a strategy costs in a year."""


# --8<-- [start:recovery]
def recovery_minutes(steps):
    """Time from the failure to serving again. steps: lists of minutes that
    run one after the other; what stands in one list runs in parallel."""
    return sum(max(parallel) for parallel in steps)


def lost_minutes(copy_every, copy_takes):
    """Worst loss: a copy that is not finished yet doesn't count."""
    return copy_every + copy_takes


def yearly(standby, per_year, rto, rpo, per_minute_down, per_minute_lost):
    """(standby, expected damage, sum) of a year."""
    damage = per_year * (rto * per_minute_down + rpo * per_minute_lost)
    return standby, damage, standby + damage
# --8<-- [end:recovery]


def surviving_share(regions, headroom):
    """Share of the traffic that fits if one of several active regions is
    lost. headroom: capacity of a region as a multiple of its usual load."""
    return min(1.0, (regions - 1) * headroom / regions)
