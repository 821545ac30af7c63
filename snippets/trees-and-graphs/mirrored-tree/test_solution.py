import random

import pytest


class Node:
    def __init__(self, value, left=None, right=None):
        self.value, self.left, self.right = value, left, right


def tree(shape):
    """Return the tree of (value, left, right), or of a value alone."""
    if shape is None or not isinstance(shape, tuple):
        return None if shape is None else Node(shape)
    value, left, right = shape
    return Node(value, tree(left), tree(right))


def shape_of(node):
    return None if node is None else (node.value, shape_of(node.left), shape_of(node.right))


def mirrored(shape):
    return shape and (shape[0], mirrored(shape[2]), mirrored(shape[1]))


def random_tree(rng, height):
    if height == 0 or rng.random() < 0.25:
        return None
    return Node(rng.choice((1, 2, 10)), random_tree(rng, height - 1), random_tree(rng, height - 1))


def test_mirrors_every_level(answer):
    root = tree((4, (2, 1, 3), (7, 6, 9)))
    found = answer.mirror(root)
    assert found is root
    assert shape_of(found) == shape_of(tree((4, (7, 9, 6), (2, 3, 1))))


def test_an_empty_tree_and_a_single_node(answer):
    assert answer.mirror(None) is None
    assert shape_of(answer.mirror(Node(5))) == (5, None, None)


def test_a_single_child_changes_sides(answer):
    assert shape_of(answer.mirror(tree((1, (2, 3, None), None)))) == shape_of(tree((1, None, (2, None, 3))))


def test_mirror_agrees_with_the_definition(answer):
    rng = random.Random(17)
    for _ in range(200):
        root = random_tree(rng, 5)
        before = shape_of(root)
        assert shape_of(answer.mirror(root)) == mirrored(before)
        assert shape_of(answer.mirror(root)) == before


@pytest.mark.parametrize(
    ("shape", "symmetric"),
    [
        (None, True),
        (1, True),
        ((1, 2, 2), True),
        ((1, 2, 3), False),
        ((1, 2, None), False),
        ((1, (2, 3, 4), (2, 4, 3)), True),
        ((1, (2, 3, 4), (2, 3, 4)), False),  # each half equals the other, but not its mirror image
        ((1, (2, None, 3), (2, None, 3)), False),
        ((1, (2, 3, None), (2, None, 3)), True),
        ((1, (2, (3, 4, None), None), (2, None, (3, None, 4))), True),
        ((1, (2, 2, None), (2, 2, None)), False),  # read in order, it is a palindrome all the same
    ],
)
def test_known_symmetries(answer, shape, symmetric):
    assert answer.is_symmetric(tree(shape)) is symmetric


def test_symmetric_agrees_with_the_definition(answer):
    rng, seen = random.Random(18), set()
    for number in range(300):
        half = random_tree(rng, 4)
        other = mirrored(shape_of(half)) if number % 2 else shape_of(random_tree(rng, 3))
        root = Node(0, half, tree_of(other))
        shape = shape_of(root)
        expected = shape == mirrored(shape)
        seen.add(expected)
        assert answer.is_symmetric(root) is expected
        assert shape_of(root) == shape  # to ask changes nothing
    assert seen == {True, False}


def tree_of(shape):
    return shape and Node(shape[0], tree_of(shape[1]), tree_of(shape[2]))


def test_a_long_chain(answer):
    nodes = [Node(0)]
    for value in range(1, 1_100):
        nodes.append(Node(value, nodes[-1]))
    root = nodes[-1]
    assert answer.is_symmetric(root) is False
    answer.mirror(root)
    depth, node = 1, root
    while node.right is not None:
        assert node.left is None
        depth, node = depth + 1, node.right
    assert depth == 1_100
