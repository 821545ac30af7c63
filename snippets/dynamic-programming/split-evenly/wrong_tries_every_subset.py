"""Tries every subset: right, but 60 jobs have more than 10 to the 18."""

from itertools import combinations


def split_evenly(minutes):
    if len(minutes) > 20:
        raise TimeoutError("2 to the n subsets")
    total = sum(minutes)
    subsets = (choice for size in range(len(minutes) + 1) for choice in combinations(range(len(minutes)), size))

    def longer(choice):
        load = sum(minutes[job] for job in choice)
        return max(load, total - load)

    return list(min(subsets, key=longer))
