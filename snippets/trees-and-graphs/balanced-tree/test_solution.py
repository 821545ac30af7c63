import random

import pytest


class Node:
    """A node that counts how often its links are followed."""

    reads = 0
    limit = float("inf")

    def __init__(self, left=None, right=None):
        self._left, self._right = left, right

    def follow(self, child):
        Node.reads += 1
        assert Node.reads < Node.limit, "measures the same subtrees again and again"
        return child

    left = property(lambda self: self.follow(self._left))
    right = property(lambda self: self.follow(self._right))


@pytest.fixture(autouse=True)
def no_limit():
    Node.reads, Node.limit = 0, float("inf")


def full(height):
    return None if height == 0 else Node(full(height - 1), full(height - 1))


def slim(height):
    """The smallest balanced tree of its height."""
    return None if height <= 0 else Node(slim(height - 1), slim(height - 2))


def chain(length, side):
    node = None
    for _ in range(length):
        node = Node(node, None) if side == "left" else Node(None, node)
    return node


@pytest.mark.parametrize(
    ("tree", "balanced"),
    [
        (None, True),
        (Node(), True),
        (Node(Node()), True),
        (Node(None, Node()), True),
        (chain(3, "left"), False),
        (chain(3, "right"), False),
        (Node(full(3), full(2)), True),
        (Node(full(3), full(1)), False),
        (Node(full(1), full(3)), False),
        (slim(9), True),  # depths of the leaves differ by 4
        (Node(chain(3, "left"), chain(3, "right")), False),  # equal heights at the root
        (Node(slim(6), Node(full(4), slim(2))), False),
        (Node(chain(3, "left"), full(2)), False),
    ],
)
def test_known_trees(answer, tree, balanced):
    assert answer.is_balanced(tree) is balanced
    if hasattr(answer, "height_or_none"):  # the short version
        assert answer.height_or_none(tree) == (reference(tree)[0] if balanced else None)


def reference(tree):
    """Return (height, balanced)."""
    if tree is None:
        return 0, True
    (left, one), (right, two) = reference(tree.left), reference(tree.right)
    return 1 + max(left, right), one and two and abs(left - right) <= 1


def random_tree(rng, height):
    if height == 0 or rng.random() < 0.12:
        return None
    return Node(random_tree(rng, height - 1), random_tree(rng, height - 1))


def test_agrees_with_the_definition(answer):
    rng = random.Random(15)
    seen = set()
    for _ in range(400):
        tree = random_tree(rng, rng.randrange(6))
        height, balanced = reference(tree)
        seen.add(balanced)
        assert answer.is_balanced(tree) is balanced
        if hasattr(answer, "height_or_none"):
            assert answer.height_or_none(tree) == (height if balanced else None)
    assert seen == {True, False}


def test_reads_each_node_a_few_times_only(answer):
    tree = full(9)
    Node.reads, Node.limit = 0, 6 * (2**9 - 1)
    assert answer.is_balanced(tree) is True


@pytest.mark.parametrize("side", ["left", "right"])
def test_a_long_chain_is_not_balanced(answer, side):
    assert answer.is_balanced(chain(3_000, side)) is False
