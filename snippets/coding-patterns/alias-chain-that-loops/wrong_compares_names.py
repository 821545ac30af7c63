"""Compares nodes with ==: two aliases of the same name look like one."""


def loop_start(first):
    slow = fast = first
    while fast is not None and fast.next is not None:
        slow, fast = slow.next, fast.next.next
        if slow == fast:
            slow = first
            while slow != fast:
                slow, fast = slow.next, fast.next
            return slow
    return None
