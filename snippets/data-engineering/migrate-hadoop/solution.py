"""What a migration saves, and in which order to move the jobs."""


# --8<-- [start:waves]
def waves(reads, writes):
    """Group jobs so that each reads only what earlier waves wrote.

    reads, writes: job to a set of tables. Tables that no job writes come
    from outside. Raises ValueError if jobs wait for each other in a circle.
    """
    writer = {table: job for job, tables in writes.items() for table in tables}
    todo = {job: {writer[t] for t in reads[job] if t in writer} - {job}
            for job in reads}
    order = []
    while todo:
        ready = sorted(job for job, needs in todo.items() if not needs & todo.keys())
        if not ready:
            raise ValueError(f"circle among {sorted(todo)}")
        order.append(ready)
        for job in ready:
            del todo[job]
    return order


def double_runs(order, reads, writes, first):
    """Tables that must exist on both sides while jobs `first` have moved."""
    moved = {t for job in first for t in writes[job]}
    return sorted(t for job in sum(order, []) if job not in first
                  for t in reads[job] if t in moved)
# --8<-- [end:waves]


def cumulative(months, old, new, moving, one_off, parallel):
    """Money spent by the end of each month, staying and migrating.

    The old platform is paid in full until `moving` months have passed, plus
    `parallel` months in which both run. The new one grows in step.
    """
    stay, move, out = 0.0, float(one_off), []
    for month in range(1, months + 1):
        stay += old
        move += new * min(1, month / moving)
        move += old if month <= moving + parallel else 0
        out.append((stay, move))
    return out
