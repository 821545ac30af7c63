import random

import pytest


class Node:
    """A node that counts how often its links are followed. Equal values make equal nodes."""

    reads = 0
    limit = float("inf")

    def __init__(self, value, left=None, right=None):
        self.value, self._left, self._right = value, left, right

    def __eq__(self, other):
        return isinstance(other, Node) and self.value == other.value

    __hash__ = None

    def follow(self, child):
        Node.reads += 1
        assert Node.reads < Node.limit, "walks through the subtrees again and again"
        return child

    left = property(lambda self: self.follow(self._left))
    right = property(lambda self: self.follow(self._right))


@pytest.fixture(autouse=True)
def no_limit():
    Node.reads, Node.limit = 0, float("inf")


def tree(shape):
    """Build a tree from nested tuples (value, left, right)."""
    if shape is None:
        return None
    if not isinstance(shape, tuple):
        return Node(shape)
    return Node(shape[0], tree(shape[1]), tree(shape[2]))


@pytest.mark.parametrize(
    ("shape", "best"),
    [
        (5, 5),
        (0, 0),
        (-3, -3),
        ((1, 2, 3), 6),
        ((-10, 9, (20, 15, 7)), 42),
        ((1, 9, (20, 15, 7)), 45),  # passing the arch up would give 52
        ((2, -1, None), 2),
        ((2, -1, -5), 2),
        ((-2, -1, None), -1),  # all are losses: take the smallest
        ((-5, (-2, -7, None), -9), -2),
        ((1, (-2, (10, 4, 5), None), 3), 19),
        ((1, (-2, (10, 4, 5), None), 30), 44),
        ((10**9, -1, 10**9), 2 * 10**9),
        ((-(10**19), -(10**19) - 2, -(10**19) - 1), -(10**19)),  # below every sentinel
        ((0.5, 0.25, -0.125), 0.75),
    ],
)
def test_known_trees(answer, shape, best):
    assert answer.largest_path(tree(shape)) == best


def reference(root):
    """Try every pair of nodes."""
    nodes, parent, stack = [], {}, [(root, None)]
    while stack:
        node, above = stack.pop()
        if node is None:
            continue
        parent[id(node)] = above
        nodes.append(node)
        stack += [(node._left, node), (node._right, node)]

    def to_root(node):
        way = []
        while node is not None:
            way.append(node)
            node = parent[id(node)]
        return way

    best = float("-inf")
    for one in nodes:
        for two in nodes:
            first, second = to_root(one), to_root(two)
            while len(first) > 1 and len(second) > 1 and first[-2] is second[-2]:
                first.pop(), second.pop()
            best = max(best, sum(node.value for node in first + second[:-1]))
    return best


def test_agrees_with_brute_force(answer):
    rng = random.Random(7)

    def grow(depth):
        if depth == 4 or depth and rng.random() < 0.3:
            return None
        return Node(rng.randrange(-9, 8), grow(depth + 1), grow(depth + 1))

    for _ in range(150):
        root = grow(0)
        assert answer.largest_path(root) == reference(root)


def chain(size):
    root = None
    for n in range(size):
        root = Node(1, root, None) if n % 2 else Node(1, None, root)
    return root


def test_follows_each_link_a_few_times_only(answer):
    Node.limit = 20 * 400
    assert answer.largest_path(chain(400)) == 400


def test_a_deep_chain_and_an_untouched_tree(answer):
    root = chain(2_000)
    assert answer.largest_path(root) == 2_000
    assert answer.largest_path(root) == 2_000
    while root is not None:
        assert root.value == 1
        root = root._left or root._right
