"""Connected components in rounds, as a cluster computes them, and how false links merge people."""

import random

import numpy as np


# --8<-- [start:rounds]
def smallest_neighbour(links):
    """Label each node with the smallest id it can reach; count the rounds.

    links: array of pairs of node numbers 0 … n - 1. In each round, every
    node takes the smallest label among its neighbours.
    """
    a, b = np.asarray(links).T
    label = np.arange(max(a.max(), b.max()) + 1)
    rounds = 0
    while True:
        new = label.copy()
        np.minimum.at(new, a, label[b])
        np.minimum.at(new, b, label[a])
        if (new == label).all():
            return label, rounds
        label, rounds = new, rounds + 1


def stars(links):
    """Label the nodes with alternating star operations; count the rounds."""
    edges = {(max(pair), min(pair)) for pair in links}
    nodes = {node for pair in links for node in pair}
    rounds = 0
    while True:
        new = star(star(edges, larger=True), larger=False)
        if new == edges:
            parent = dict(edges)
            return {node: parent.get(node, node) for node in nodes}, rounds
        edges, rounds = new, rounds + 2


def star(edges, larger):
    """Hang neighbours onto the smallest node nearby: the larger ones, or the smaller ones and itself."""
    nearby = {}
    for big, small in edges:
        nearby.setdefault(big, []).append(small)
        nearby.setdefault(small, []).append(big)
    new = set()
    for node, others in nearby.items():
        smallest = min(node, *others)
        moved = [other for other in others if (other > node) == larger]
        new |= {(other, smallest) for other in (moved if larger else [*moved, node]) if other != smallest}
    return new
# --8<-- [end:rounds]


# --8<-- [start:giant]
def largest_share(people, false_links, seed=0):
    """Return the share of people in the largest group after random false links."""
    rng = random.Random(seed)
    parent, size = list(range(people)), [1] * people
    for _ in range(false_links):
        a, b = (find(parent, rng.randrange(people)) for _ in range(2))
        if a != b:
            a, b = sorted((a, b), key=size.__getitem__)
            parent[a] = b
            size[b] += size[a]
    return max(size) / people


def needed_precision(true_links_per_person):
    """Return the link precision below which random false links merge most people."""
    return true_links_per_person / (true_links_per_person + 0.5)
# --8<-- [end:giant]


def find(parent, item):
    while parent[item] != item:
        parent[item] = parent[parent[item]]
        item = parent[item]
    return item
