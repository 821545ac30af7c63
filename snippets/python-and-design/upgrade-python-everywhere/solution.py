"""Order an upgrade by dependencies and see which service holds up the rest."""


# --8<-- [start:waves]
def waves(needs):
    """Return lists of packages: each needs only packages of earlier lists.

    needs maps a package to the packages it needs; raise ValueError for a cycle.
    """
    left = {name: set(others) for name, others in needs.items()}
    for others in needs.values():
        for other in others:
            left.setdefault(other, set())
    result, done = [], set()
    while left:
        ready = sorted(name for name, others in left.items() if others <= done)
        if not ready:
            raise ValueError(f"these need each other: {', '.join(sorted(left))}")
        result.append(ready)
        done.update(ready)
        for name in ready:
            del left[name]
    return result


def held_up_by(needs, package):
    """Return the packages that can't move before this one."""
    found, todo = set(), [package]
    while todo:
        current = todo.pop()
        todo += [name for name, others in needs.items() if current in others and name not in found]
        found.update(name for name, others in needs.items() if current in others)
    return found
# --8<-- [end:waves]
