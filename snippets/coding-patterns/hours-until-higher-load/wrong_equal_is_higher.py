"""Pops on equal loads too: it answers the question "at least as high"."""


def hours_until_higher(loads):
    waits, waiting = [0] * len(loads), []
    for hour, load in enumerate(loads):
        while waiting and loads[waiting[-1]] <= load:
            earlier = waiting.pop()
            waits[earlier] = hour - earlier
        waiting.append(hour)
    return waits
