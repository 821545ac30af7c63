"""Page replacement and disk scheduling, counted on small examples."""

from collections.abc import Sequence


# --8<-- [start:faults]
def page_faults(pages: Sequence[int], frames: int, policy: str) -> int:
    """Return the page faults of a reference string with "fifo", "lru" or "opt"."""
    memory: list[int] = []  # the next victim of FIFO and LRU comes first
    faults = 0
    for now, page in enumerate(pages):
        if page in memory:
            if policy == "lru":
                memory.remove(page)
                memory.append(page)
            continue
        faults += 1
        if len(memory) == frames:
            victim = memory[0]
            if policy == "opt":
                rest = list(pages[now:])
                victim = max(memory, key=lambda old: rest.index(old) if old in rest else len(rest))
            memory.remove(victim)
        memory.append(page)
    return faults
# --8<-- [end:faults]


def head_movement(head: int, requests: Sequence[int], policy: str) -> int:
    """Return the tracks that the head crosses with "fcfs", "sstf", or "scan" and "look" towards track 0 first."""
    left = list(requests)
    if policy in ("scan", "look"):
        below = sorted((track for track in left if track <= head), reverse=True)
        above = sorted(track for track in left if track > head)
        turn = [0] if policy == "scan" and above else []
        order = below + turn + above
    elif policy == "sstf":
        order, at = [], head
        while left:
            at = min(left, key=lambda track: abs(track - at))
            left.remove(at)
            order.append(at)
    else:
        order = left
    return sum(abs(b - a) for a, b in zip([head, *order], order))
