"""Copies the values into a list and back: the nodes stay where they are, and others that hold them see new values."""


class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


def reverse(head):
    values, node = [], head
    while node is not None:
        values.append(node.value)
        node = node.next
    node = head
    while node is not None:
        node.value, node = values.pop(), node.next
    return head


def reverse_groups(head, k):
    return reverse(head)
