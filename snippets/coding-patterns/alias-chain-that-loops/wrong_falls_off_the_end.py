"""Checks only the fast pointer and not its successor: a chain of odd length raises AttributeError."""


def loop_start(first):
    slow = fast = first
    while fast is not None:
        slow, fast = slow.next, fast.next.next
        if slow is fast and fast is not None:
            slow = first
            while slow is not fast:
                slow, fast = slow.next, fast.next
            return slow
    return None
