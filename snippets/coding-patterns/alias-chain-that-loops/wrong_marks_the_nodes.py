"""Marks each node it has met: no extra memory to see, but the chain belongs to the caller and nodes may have no room."""


def loop_start(first):
    while first is not None and not getattr(first, "met", False):
        first.met = True
        first = first.next
    return first
