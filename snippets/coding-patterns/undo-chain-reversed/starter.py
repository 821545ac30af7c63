class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


def reverse(head):
    """Reverse the list that starts at `head` (or None) and return its new head."""
    raise NotImplementedError


def reverse_groups(head, k):
    """Reverse each k nodes; the rest, if fewer than k, stay in order."""
    raise NotImplementedError
