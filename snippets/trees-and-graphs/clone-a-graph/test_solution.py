import random

import pytest


def graph(answer, values, edges):
    nodes = [answer.Node(value) for value in values]
    for a, b in edges:
        nodes[a].neighbours.append(nodes[b])
    return nodes


def shape(start):
    """Number the nodes in the order in which they are met; list values and neighbours."""
    numbers, met = {id(start): 0}, [start]
    listed = []
    for node in met:
        for other in node.neighbours:
            if id(other) not in numbers:
                numbers[id(other)] = len(met)
                met.append(other)
        listed.append((node.value, [numbers[id(other)] for other in node.neighbours]))
    return listed, met


def check(answer, start):
    before, nodes = shape(start)
    after, copies = shape(answer.clone(start))
    assert after == before
    assert shape(start)[0] == before, "the original was changed"
    assert not {id(node) for node in nodes} & {id(copy) for copy in copies}, "shares a node with the original"
    lists = [id(node.neighbours) for node in nodes + copies]
    assert len(set(lists)) == len(lists), "two nodes share a list of neighbours"


def test_no_graph(answer):
    assert answer.clone(None) is None


@pytest.mark.parametrize(
    ("values", "edges"),
    [
        ("a", []),
        ("a", [(0, 0)]),  # its own neighbour
        ("ab", [(0, 1)]),  # one way only
        ("ab", [(0, 1), (1, 0)]),
        ("ab", [(0, 1), (0, 1)]),  # twice
        ("abcd", [(0, 1), (0, 2), (1, 3), (2, 3)]),  # a diamond holds its last node once
        ("abcd", [(0, 1), (1, 2), (2, 3), (3, 0), (0, 2)]),
        ("aaaa", [(0, 1), (1, 2), (2, 3), (3, 1)]),  # equal values are not the same node
    ],
)
def test_known_graphs(answer, values, edges):
    check(answer, graph(answer, values, edges)[0])


def test_the_order_of_neighbours_is_kept(answer):
    nodes = graph(answer, "abcde", [(0, 3), (0, 1), (0, 4), (0, 2), (0, 1)])
    assert [other.value for other in answer.clone(nodes[0]).neighbours] == list("dbecb")


def test_only_what_can_be_reached(answer):
    nodes = graph(answer, "abc", [(0, 1), (2, 0)])
    check(answer, nodes[0])
    assert nodes[2].neighbours == [nodes[0]]


def test_changing_the_copy_leaves_the_original(answer):
    nodes = graph(answer, "ab", [(0, 1), (1, 0)])
    copy = answer.clone(nodes[0])
    copy.neighbours[0].neighbours.clear()
    copy.value = "z"
    assert nodes[0].value == "a" and nodes[1].neighbours == [nodes[0]]


def test_values_are_shared(answer):
    weights = [0.0] * 3
    assert answer.clone(answer.Node(weights)).value is weights


def test_random_graphs(answer):
    rng = random.Random(14)
    for _ in range(200):
        size = rng.randrange(1, 8)
        values = [rng.choice([2, 10, 10**9]) for _ in range(size)]
        edges = [(rng.randrange(size), rng.randrange(size)) for _ in range(rng.randrange(2 * size + 1))]
        check(answer, graph(answer, values, edges)[0])


def test_a_long_chain(answer):
    # More calls than Python allows.
    check(answer, graph(answer, range(1_200), [(n, n + 1) for n in range(1_199)])[0])
