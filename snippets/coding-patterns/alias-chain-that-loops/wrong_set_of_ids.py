"""Right and linear, but remembers the identity of each node: memory for the whole chain, where constant memory was asked."""


def loop_start(first):
    seen = set()
    while first is not None and id(first) not in seen:
        seen.add(id(first))
        first = first.next
    return first
