import random
from dataclasses import dataclass

import pytest

LIMIT = {"reads": 0, "most": float("inf")}


@dataclass
class Node:
    """A node that compares by content, and counts how often links are followed."""

    value: object
    below: tuple = (None, None)

    def follow(self, side):
        LIMIT["reads"] += 1
        assert LIMIT["reads"] < LIMIT["most"], "searches the subtrees again and again"
        return self.below[side]

    left = property(lambda self: self.follow(0))
    right = property(lambda self: self.follow(1))


@pytest.fixture(autouse=True)
def no_limit():
    LIMIT.update(reads=0, most=float("inf"))


def node(value, left=None, right=None):
    return Node(value, (left, right))


def sample():
    poodle, beagle, cats = node(2), node(10), node(1)
    dogs = node(0, poodle, beagle)
    return node(5, dogs, cats), dogs, poodle, beagle, cats


def test_the_example(answer):
    root, dogs, poodle, beagle, cats = sample()
    assert answer.lowest_common(root, poodle, beagle) is dogs
    assert answer.lowest_common(root, beagle, poodle) is dogs
    assert answer.lowest_common(root, poodle, cats) is root


def test_a_node_may_be_above_the_other(answer):
    root, dogs, poodle, _, _ = sample()
    assert answer.lowest_common(root, poodle, dogs) is dogs
    assert answer.lowest_common(root, dogs, poodle) is dogs
    assert answer.lowest_common(root, root, poodle) is root


def test_twice_the_same_node(answer):
    root, _, poodle, _, _ = sample()
    assert answer.lowest_common(root, poodle, poodle) is poodle
    assert answer.lowest_common(root, root, root) is root


def test_equal_values_are_different_nodes(answer):
    first, second, third = node(7), node(7), node(7)
    inner = node(7, second, third)
    root = node(7, first, inner)
    assert answer.lowest_common(root, second, third) is inner
    assert answer.lowest_common(root, first, third) is root


def test_a_node_that_is_not_in_the_tree(answer):
    root, dogs, poodle, _, _ = sample()
    stranger = node(2)
    assert answer.lowest_common(root, poodle, stranger) is None
    assert answer.lowest_common(root, stranger, dogs) is None
    assert answer.lowest_common(root, stranger, stranger) is None
    assert answer.lowest_common(dogs, root, poodle) is None


def test_agrees_with_brute_force(answer):
    rng = random.Random(9)
    for _ in range(60):
        nodes = [node(rng.randrange(3)) for _ in range(rng.randrange(1, 9))]
        roots = list(nodes)
        while len(roots) > 1:
            rng.shuffle(roots)
            pair = (roots.pop(), roots.pop() if rng.random() < 0.7 else None)
            top = Node(rng.randrange(3), pair if rng.random() < 0.5 else pair[::-1])
            nodes.append(top)
            roots.append(top)

        def members(top):
            if top is None:
                return []
            return [top] + members(top.below[0]) + members(top.below[1])

        for one in nodes:
            for two in nodes:
                found = answer.lowest_common(roots[0], one, two)
                holding = [
                    top
                    for top in nodes
                    if any(n is one for n in members(top)) and any(n is two for n in members(top))
                ]
                assert found is min(holding, key=lambda top: len(members(top)))


def chain(size):
    bottom = top = node(0)
    for n in range(size):
        top = Node(n, (top, None) if n % 2 else (None, top))
    return top, bottom


def test_follows_each_link_a_few_times_only(answer):
    bottom, leaf = node(0), node(1)
    middle = node(2, bottom, leaf)
    top = middle
    for n in range(400):
        top = Node(n, (top, None) if n % 2 else (None, top))
    LIMIT["most"] = 20 * 400
    assert answer.lowest_common(top, bottom, leaf) is middle


def test_a_deep_chain(answer):
    root, bottom = chain(3_000)
    assert answer.lowest_common(root, bottom, root) is root
    assert answer.lowest_common(root, bottom, bottom) is bottom
    links = 0
    while root is not bottom:  # still the same tree
        root = root.below[0] or root.below[1]
        links += 1
    assert links == 3_000
