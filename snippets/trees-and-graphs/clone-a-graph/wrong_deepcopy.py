"""Calls copy.deepcopy: it copies the values too and recurses, so a chain of 3,000 nodes exceeds the limit."""

import copy


class Node:
    def __init__(self, value):
        self.value, self.neighbours = value, []


def clone(start):
    return copy.deepcopy(start)
