import random

import pytest


class Node:
    """A node that counts how often its links are followed."""

    reads = 0
    limit = float("inf")

    def __init__(self, key, left=None, right=None):
        self.key, self._left, self._right = key, left, right

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
    """Build a tree from nested tuples (key, left, right)."""
    if shape is None or not isinstance(shape, tuple):
        return None if shape is None else Node(shape)
    key, left, right = shape
    return Node(key, tree(left), tree(right))


@pytest.mark.parametrize(
    ("shape", "valid"),
    [
        (None, True),
        (7, True),
        ((5, 3, 8), True),
        ((5, 8, 3), False),
        ((5, 3, (8, 4, 9)), False),  # 4 is right of 5
        ((5, (3, 1, 6), 8), False),  # 6 is left of 5
        ((5, (3, 1, 4), (8, 6, 9)), True),
        ((10, 2, 100), True),  # numbers, not text
        ((5, 5, None), False),
        ((5, None, 5), False),
        ((5, (3, None, 5), None), False),  # the equal key is further down
    ],
)
def test_known_trees(answer, shape, valid):
    assert answer.is_search_tree(tree(shape)) is valid


@pytest.mark.parametrize(
    ("shape", "valid"),
    [
        ((0, -1, 1), True),
        ((0, None, -1), False),
        ((0, 1, None), False),
        ((1, (0, None, -1), None), False),
        ((-1, None, (1, -5, None)), False),
        ((-1, None, (0, -2, None)), False),
    ],
)
def test_zero_is_a_key_like_others(answer, shape, valid):
    assert answer.is_search_tree(tree(shape)) is valid


INF = float("inf")


@pytest.mark.parametrize("key", [10**9, -(10**9), 2**31 - 1, -(2**31), 10**19, -(10**19), INF, -INF])
def test_any_key_may_stand_alone(answer, key):
    assert answer.is_search_tree(Node(key))


@pytest.mark.parametrize("time", [1_800_000_000_000_000_000, 10**9])
def test_large_keys_that_differ_by_one(answer, time):
    assert answer.is_search_tree(tree((time, time - 1, time + 1)))
    assert not answer.is_search_tree(tree((time, time, time + 1)))
    assert not answer.is_search_tree(tree((time, None, (time + 2, time - 1, None))))


def test_keys_may_be_text(answer):
    assert answer.is_search_tree(tree(("b", "a", "c")))
    assert not answer.is_search_tree(tree(("b", "", "a")))


def test_nan_is_in_no_order(answer):
    assert not answer.is_search_tree(tree((1.0, float("nan"), 2.0)))


def keys_of(node):
    return [] if node is None else keys_of(node._left) + [node.key] + keys_of(node._right)


def test_agrees_with_the_definition(answer):
    rng = random.Random(5)

    def grow(low, high):
        if low >= high or rng.random() < 0.1:
            return None
        key = rng.randrange(low, high)
        damaged = key + rng.choice((-3, 3)) if rng.random() < 0.05 else key
        return Node(damaged, grow(low, key), grow(key + 1, high))

    def holds(node):
        return node is None or (
            all(key < node.key for key in keys_of(node._left))
            and all(key > node.key for key in keys_of(node._right))
            and holds(node._left)
            and holds(node._right)
        )

    for _ in range(200):
        root = grow(-6, 8)
        assert answer.is_search_tree(root) is holds(root)


def chain(size):
    root = None
    for n in range(size):
        root = Node(n, root, None)
    return root


def test_follows_each_link_a_few_times_only(answer):
    Node.limit = 10 * 800
    assert answer.is_search_tree(chain(800))


def test_a_deep_chain_and_an_untouched_tree(answer):
    root = chain(2_000)
    assert answer.is_search_tree(root)
    for n in range(1_999, -1, -1):
        assert root.key == n and root._right is None
        root = root._left
    assert root is None
