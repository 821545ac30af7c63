"""For each value, the distance to the next greater one, with a stack."""


# --8<-- [start:wait]
def hours_until_higher(loads):
    """Return, for each hour, how many hours pass until the load is higher.

    loads: list of numbers, one an hour. 0 where no later load is higher.
    """
    waits = [0] * len(loads)
    waiting = []  # hours without an answer; their loads never rise
    for hour, load in enumerate(loads):
        while waiting and loads[waiting[-1]] < load:
            earlier = waiting.pop()
            waits[earlier] = hour - earlier
        waiting.append(hour)
    return waits
# --8<-- [end:wait]
