import random

import pytest


class Node:
    """A node; empty to look at (len 0), and without room for further attributes."""

    __slots__ = ("left", "right", "value")

    def __init__(self, value, left=None, right=None):
        self.value, self.left, self.right = value, left, right

    def __len__(self):
        return 0


def test_the_example(answer):
    root = Node(3, Node(9, Node(4), Node(1)), Node(20, Node(15), Node(7)))
    assert answer.columns(root) == [[4], [9], [3, 1, 15], [20], [7]]


def test_empty_tree_and_single_node(answer):
    assert answer.columns(None) == []
    assert answer.columns(Node(0)) == [[0]]


def test_a_higher_node_comes_first_although_it_stands_on_the_right(answer):
    deep = Node(8, right=Node(5, right=Node(6, right=Node(10))))
    assert answer.columns(Node(2, deep, Node(1))) == [[8], [2, 5], [1, 6], [10]]


def test_same_row_and_column_keeps_the_order_of_the_row(answer):
    root = Node(1, Node(2, right=Node(10)), Node(3, left=Node(4)))
    assert answer.columns(root) == [[2], [1, 10, 4], [3]]


def test_the_leftmost_column_may_come_from_the_right(answer):
    chain = Node(7)
    for value in (6, 5, 4, 3):
        chain = Node(value, left=chain)
    assert answer.columns(Node(1, right=chain)) == [[7], [6], [5], [1, 4], [3]]


def brute_force(root):
    cells, row = [], [(root, 0)]
    depth = 0
    while row:
        cells += [(column, depth, place, node.value) for place, (node, column) in enumerate(row)]
        row = [(c, column + s) for node, column in row for c, s in ((node.left, -1), (node.right, 1)) if c is not None]
        depth += 1
    cells.sort(key=lambda cell: cell[:3])
    low, high = cells[0][0], cells[-1][0]
    return [[value for column, _, _, value in cells if column == wanted] for wanted in range(low, high + 1)]


@pytest.mark.parametrize("seed", range(40))
def test_agrees_with_sorting(answer, seed):
    rng = random.Random(seed)

    def tree(size):
        if size == 0:
            return None
        left = rng.randrange(size)
        return Node(rng.choice((0, 2, 10, -1, 10**9)), tree(left), tree(size - 1 - left))

    root = tree(rng.randint(1, 25))
    assert answer.columns(root) == brute_force(root)


def test_a_long_chain(answer):
    root = None
    for value in range(1_400):
        root = Node(value, right=root)
    found = answer.columns(root)
    root = None  # nodes are freed one by one
    assert found == [[value] for value in reversed(range(1_400))]
