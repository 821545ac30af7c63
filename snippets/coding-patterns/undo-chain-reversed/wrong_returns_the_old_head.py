"""Returns the old head, which is the last node now."""


class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


def reverse(head):
    first, done = head, None
    while head is not None:
        rest = head.next
        head.next = done
        done, head = head, rest
    return first


def reverse_groups(head, k):
    return reverse(head)
