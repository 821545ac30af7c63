"""Pack jobs onto machines of equal size: two greedy rules, a lower bound and the exact number."""


# --8<-- [start:greedy]
def first_fit(sizes, capacity):
    """Return the loads of the machines if each job takes the first one with room."""
    loads = []
    for size in sizes:
        for machine, load in enumerate(loads):
            if load + size <= capacity:
                loads[machine] += size
                break
        else:
            loads.append(size)
    return loads


def first_fit_decreasing(sizes, capacity):
    return first_fit(sorted(sizes, reverse=True), capacity)
# --8<-- [end:greedy]


# --8<-- [start:bound]
def at_least(sizes, capacity):
    """Return a number of machines that no packing can go below (Martello and Toth's L2)."""
    best = 0
    for small in sorted({0, *(size for size in sizes if 2 * size <= capacity)}):
        alone = [size for size in sizes if size > capacity - small]
        halves = [size for size in sizes if capacity - small >= size > capacity / 2]
        rest = sum(size for size in sizes if capacity / 2 >= size >= small)
        room = len(halves) * capacity - sum(halves)
        best = max(best, len(alone) + len(halves) + max(0, -(-(rest - room) // capacity)))
    return best
# --8<-- [end:bound]


def fewest(sizes, capacity):
    """Return the smallest number of machines, by branch and bound. For small inputs only."""
    sizes = sorted(sizes, reverse=True)
    best = len(first_fit(sizes, capacity))
    floor = at_least(sizes, capacity)

    def place(job, loads):
        nonlocal best
        if len(loads) >= best or best == floor:
            return
        if job == len(sizes):
            best = len(loads)
            return
        tried = set()
        for machine, load in enumerate(loads):
            if load + sizes[job] <= capacity and load not in tried:
                tried.add(load)
                loads[machine] += sizes[job]
                place(job + 1, loads)
                loads[machine] -= sizes[job]
        loads.append(sizes[job])
        place(job + 1, loads)
        loads.pop()

    place(0, [])
    return best
