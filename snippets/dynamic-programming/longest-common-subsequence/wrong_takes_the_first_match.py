"""Takes each item at its first place in the rest of the other list: an early match may skip many others."""


def longest_common(one, two):
    common, start = [], 0
    for item in one:
        if item in two[start:]:
            start = two.index(item, start) + 1
            common.append(item)
    return common
