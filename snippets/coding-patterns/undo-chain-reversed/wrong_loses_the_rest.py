"""Turns the pointer before it has saved the next node: everything behind the first node is lost."""


class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


def reverse(head):
    done = None
    while head is not None:
        head.next = done
        done, head = head, head.next
    return done


def reverse_groups(head, k):
    return reverse(head)
