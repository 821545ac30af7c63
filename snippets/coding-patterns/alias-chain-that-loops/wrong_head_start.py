"""Gives the fast pointer a head start of one, to skip the first comparison: the second phase is then off by one."""


def loop_start(first):
    if first is None:
        return None
    slow, fast = first, first.next
    while slow is not fast:
        if fast is None or fast.next is None:
            return None
        slow, fast = slow.next, fast.next.next
    slow, steps = first, 0
    while slow is not fast and steps < 10_000:
        slow, fast, steps = slow.next, fast.next, steps + 1
    return slow
