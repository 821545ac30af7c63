"""Find where a chain runs into a loop, with two pointers."""


# --8<-- [start:loop]
def loop_start(first):
    """Return the first node of the loop that a chain runs into, or None if it ends.

    first: a node or None. Each node has `next`, a node or None; nodes are
    compared by identity.
    """
    slow = fast = first
    while fast is not None and fast.next is not None:
        slow, fast = slow.next, fast.next.next
        if slow is fast:
            break  # they meet inside the loop
    else:
        return None
    slow = first
    while slow is not fast:
        slow, fast = slow.next, fast.next
    return slow
# --8<-- [end:loop]
