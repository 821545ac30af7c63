import random

import pytest


class Node:
    """A node that counts how often its links are followed; empty to look at (len 0)."""

    reads = 0
    limit = float("inf")

    def __init__(self, value, left=None, right=None):
        self.value, self._left, self._right = value, left, right

    def follow(self, child):
        Node.reads += 1
        assert Node.reads < Node.limit, "walks down from the root again and again"
        return child

    def __len__(self):
        return 0

    left = property(lambda self: self.follow(self._left))
    right = property(lambda self: self.follow(self._right))


@pytest.fixture(autouse=True)
def no_limit():
    Node.reads, Node.limit = 0, float("inf")


def sample():
    return Node(3, Node(9), Node(20, Node(15), Node(7)))


def test_the_example(answer):
    assert answer.levels(sample()) == [[3], [9, 20], [15, 7]]
    assert answer.levels(sample(), zigzag=True) == [[3], [20, 9], [15, 7]]


@pytest.mark.parametrize("zigzag", [False, True])
def test_small_trees(answer, zigzag):
    assert answer.levels(None, zigzag) == []
    assert answer.levels(Node(5), zigzag) == [[5]]


def test_four_levels_in_zigzag(answer):
    def full(number):
        return Node(number, full(2 * number), full(2 * number + 1)) if number < 16 else None

    assert answer.levels(full(1), zigzag=True) == [
        [1], [3, 2], [4, 5, 6, 7], [15, 14, 13, 12, 11, 10, 9, 8],
    ]


def test_zero_and_none_are_values_like_others(answer):
    tree = Node(0, Node(None, Node(0)), Node(""))
    assert answer.levels(tree) == [[0], [None, ""], [0]]


def test_children_on_one_side_only(answer):
    tree = Node(1, Node(2, None, Node(10**9)), Node(2, Node(4)))
    assert answer.levels(tree) == [[1], [2, 2], [10**9, 4]]


def test_agrees_with_a_walk_that_notes_the_depth(answer):
    rng = random.Random(4)

    def grow(depth):
        if depth == 5 or rng.random() < 0.2:
            return None
        return Node(rng.randrange(5), grow(depth + 1), grow(depth + 1))

    for _ in range(100):
        tree, expected = grow(0), []

        def walk(node, depth):
            if node is not None:
                expected.extend([[]] * (depth == len(expected)))
                expected[depth] = expected[depth] + [node.value]
                walk(node._left, depth + 1)
                walk(node._right, depth + 1)

        walk(tree, 0)
        assert answer.levels(tree) == expected
        snake = [row[::-1] if depth % 2 else row for depth, row in enumerate(expected)]
        assert answer.levels(tree, zigzag=True) == snake


def chain(size):
    tree = None
    for n in range(size):
        tree = Node(n, tree, None) if n % 2 else Node(n, None, tree)
    return tree


def test_follows_each_link_a_few_times_only(answer):
    Node.limit = 10 * 800
    assert len(answer.levels(chain(800))) == 800


def test_a_deep_chain(answer):
    tree = chain(3_000)
    assert answer.levels(tree) == [[n] for n in range(2_999, -1, -1)]
    while tree is not None:  # take it apart gently
        tree = tree._left or tree._right


def test_leaves_its_input_alone(answer):
    tree = sample()
    answer.levels(tree, zigzag=True)
    assert answer.levels(tree) == [[3], [9, 20], [15, 7]]
