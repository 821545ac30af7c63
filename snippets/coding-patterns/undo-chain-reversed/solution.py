"""Reverse a singly linked list in place."""


# --8<-- [start:reverse]
class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


def reverse(head):
    """Reverse the list that starts at `head` (or None) and return its new head."""
    done = None  # the reversed part
    while head is not None:
        rest = head.next
        head.next = done
        done, head = head, rest
    return done
# --8<-- [end:reverse]


# --8<-- [start:groups]
def reverse_groups(head, k):
    """Reverse each k nodes; the rest, if fewer than k, stay in order."""
    start = before = Node(None, head)  # stands in front of the list
    while True:
        last = before
        for _ in range(k):
            last = last.next
            if last is None:
                return start.next
        first, rest = before.next, last.next
        last.next = None
        before.next = reverse(first)
        first.next = rest  # the first of the group is now its last
        before = first
# --8<-- [end:groups]
