"""Starts at the second node and forgets to cut the first one: two nodes point at each other."""


class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


def reverse(head):
    if head is None:
        return None
    done, node = head, head.next
    while node is not None:
        rest = node.next
        node.next = done
        done, node = node, rest
    return done


def reverse_groups(head, k):
    return reverse(head)
