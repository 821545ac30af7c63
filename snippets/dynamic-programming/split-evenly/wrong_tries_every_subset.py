"""Tries every subset: right, but 40 jobs have more than 10 to the 12."""

from itertools import combinations


def split_evenly(minutes):
    total = sum(minutes)
    subsets = (choice for size in range(len(minutes) + 1) for choice in combinations(range(len(minutes)), size))

    def longer(choice):
        load = sum(minutes[job] for job in choice)
        return max(load, total - load)

    return list(min(subsets, key=longer))
