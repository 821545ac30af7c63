"""Right on short chains, but recursive: at about a thousand nodes the stack ends."""


class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


def reverse(head):
    if head is None or head.next is None:
        return head
    new = reverse(head.next)
    head.next.next = head
    head.next = None
    return new


def reverse_groups(head, k):
    node = head
    for _ in range(k):
        if node is None:
            return head
        node = node.next
    rest, done, current = reverse_groups(node, k), None, head
    while current is not node:
        current.next, done, current = done, current, current.next
    head.next = rest
    return done
