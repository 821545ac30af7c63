"""Keeps what both lists hold, as a multiset does: the order of the other list is lost."""


def longest_common(one, two):
    left, common = list(two), []
    for item in one:
        if item in left:
            left.remove(item)
            common.append(item)
    return common
