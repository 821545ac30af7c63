"""What a boot waited for: the critical chain of units."""


# --8<-- [start:chain]
def critical_chain(units, goal):
    """Return the chain [(unit, start, duration)] that decided when goal ran.

    units: {name: (duration, names it is ordered after)}. Each starts when
    the last of those has finished, so walk back along the last ones.
    """
    end = {}

    def finish(name):
        if name not in end:
            duration, after = units[name]
            end[name] = max(map(finish, after), default=0) + duration
        return end[name]

    finish(goal)
    chain = []
    while goal:
        duration, after = units[goal]
        chain.append((goal, end[goal] - duration, duration))
        goal = max(after, key=lambda n: (end[n], n), default=None)
    return chain[::-1]
# --8<-- [end:chain]
