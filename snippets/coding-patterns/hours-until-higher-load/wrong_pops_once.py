"""Uses if where while is needed: a high load answers only the last of those that wait."""


def hours_until_higher(loads):
    waits, waiting = [0] * len(loads), []
    for hour, load in enumerate(loads):
        if waiting and loads[waiting[-1]] < load:
            earlier = waiting.pop()
            waits[earlier] = hour - earlier
        waiting.append(hour)
    return waits
