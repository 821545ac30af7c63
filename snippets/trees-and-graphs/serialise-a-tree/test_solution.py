import random

import pytest


def rows(root):
    """List the tree in pre-order with its gaps, without recursion."""
    listed, stack = [], [root]
    while stack:
        node = stack.pop()
        if node is None:
            listed.append("-")
        else:
            listed.append((type(node.value), node.value))
            stack += [node.right, node.left]
    return listed


def survives(answer, root):
    before = rows(root)
    text = answer.dump(root)
    assert isinstance(text, str)
    assert rows(root) == before, "dump changed the tree"
    assert rows(answer.load(text)) == before


def test_no_tree(answer):
    assert answer.load(answer.dump(None)) is None


def test_the_example(answer):
    node = answer.Node
    survives(answer, node("age < 30", node("no"), node("plan = basic", node("yes"), node("no"))))


@pytest.mark.parametrize("side", ["left", "right"])
def test_one_child_keeps_its_side(answer, side):
    root = answer.Node(2)
    setattr(root, side, answer.Node(10))
    survives(answer, root)


@pytest.mark.parametrize(
    "value",
    [0, -5, 10**18, "", " ", ",", "a,b", "#", "null", "None", "-", "x", "()", "[1]", '"', "'", "\\", "\n", "7", "é", "age < 30, or not"],
)
def test_any_value(answer, value):
    survives(answer, answer.Node(value))
    survives(answer, answer.Node("root", answer.Node(value), answer.Node(value, None, answer.Node(value))))


def test_equal_values_in_many_places(answer):
    node = answer.Node
    for shape in (
        node(1, node(1, node(1))),
        node(1, node(1, None, node(1))),
        node(1, node(1), node(1)),
        node(1, None, node(1, node(1))),
        node(1, None, node(1, None, node(1))),
    ):
        survives(answer, shape)


def random_tree(answer, rng, size):
    """Hang each new node on a free place of the tree."""
    root = answer.Node(rng.choice([0, 1, "0", "", ",", "None"]))
    places = [(root, "left"), (root, "right")]
    for _ in range(size - 1):
        parent, side = places.pop(rng.randrange(len(places)))
        child = answer.Node(rng.choice([0, 1, 10, 2, "1", "#", "null", "a b"]))
        setattr(parent, side, child)
        places += [(child, "left"), (child, "right")]
    return root


def test_random_trees(answer):
    rng = random.Random(13)
    for size in range(1, 80):
        survives(answer, random_tree(answer, rng, size))


def test_two_trees_do_not_disturb_each_other(answer):
    one, two = answer.Node("one"), answer.Node("two", answer.Node("three"))
    texts = answer.dump(one), answer.dump(two)
    assert rows(answer.load(texts[0])) == rows(one)
    assert rows(answer.load(texts[1])) == rows(two)
    loaded = answer.load(texts[1])
    loaded.left.value = "changed"
    assert rows(answer.load(texts[1])) == rows(two), "the text does not hold the tree"


@pytest.mark.parametrize("side", ["left", "right"])
def test_a_chain_stays_small(answer, side):
    root = node = answer.Node(0)
    for n in range(1, 3_000):
        child = answer.Node(n)
        setattr(node, side, child)
        node = child
    assert len(answer.dump(root)) < 40 * 3_000
    survives(answer, root)
