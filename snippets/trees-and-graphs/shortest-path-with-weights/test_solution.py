import itertools
import random

import pytest

INF = float("inf")


@pytest.mark.parametrize(
    ("links", "route"),
    [
        ([("a", "b", 1), ("b", "c", 2), ("a", "c", 5)], (3, ["a", "b", "c"])),
        ([("a", "c", 5), ("a", "b", 1), ("b", "c", 2)], (3, ["a", "b", "c"])),
        ([("a", "c", 3), ("a", "b", 2), ("b", "c", 2)], (3, ["a", "c"])),
        ([("a", "c", 7), ("a", "c", 4)], (4, ["a", "c"])),  # parallel links
        ([("c", "a", 1)], None),  # links lead one way
        ([("a", "b", 1)], None),
        ([], None),
        ([("a", "a", 0), ("a", "c", 0)], (0, ["a", "c"])),
        ([("a", "b", 1), ("b", "a", 1), ("b", "c", 1)], (2, ["a", "b", "c"])),
        ([("a", "c", 2e9), ("a", "b", 1e9), ("b", "c", 1e9 - 1)], (2e9 - 1, ["a", "b", "c"])),
        ([("a", "b", 0.1), ("b", "c", 0.1), ("a", "c", 0.25)], (0.2, ["a", "b", "c"])),
        (
            [("a", "b", 1), ("b", "d", 1), ("d", "c", 1), ("a", "d", 5), ("a", "c", 10)],
            (3, ["a", "b", "d", "c"]),
        ),
    ],
)
def test_known_routes(answer, links, route):
    assert answer.cheapest_route(links, "a", "c") == route


def test_from_a_node_to_itself(answer):
    assert answer.cheapest_route([("a", "b", 1)], "a", "a") == (0, ["a"])
    assert answer.cheapest_route([], "z", "z") == (0, ["z"])


def test_nodes_need_not_compare(answer):
    links = [("a", 1, 1), ("a", None, 1), ("a", (2,), 1), (1, "c", 1), (None, "c", 1), ((2,), "c", 1)]
    cost, path = answer.cheapest_route(links, "a", "c")
    assert cost == 2 and len(path) == 3
    assert answer.cheapest_route([(None, 0, 1), (0, None, 1)], 0, None) == (1, [0, None])


def reference(links, source, target):
    """Try all orders of up to four nodes in between."""
    nodes = {node for start, end, _ in links for node in (start, end)} - {source, target}
    price = {}
    for start, end, cost in links:
        price[start, end] = min(cost, price.get((start, end), INF))
    return min(
        sum(price.get(pair, INF) for pair in itertools.pairwise((source, *middle, target)))
        for size in range(len(nodes) + 1)
        for middle in itertools.permutations(nodes, size)
    )


def test_agrees_with_brute_force(answer):
    rng = random.Random(11)
    for _ in range(150):
        links = [(rng.randrange(6), rng.randrange(6), rng.randrange(9)) for _ in range(12)]
        found, best = answer.cheapest_route(links, 10 % 6, 2), reference(links, 4, 2)
        if best == INF:
            assert found is None
            continue
        cost, path = found
        assert cost == best and path[0] == 4 and path[-1] == 2
        steps = [
            min(price for start, end, price in links if (start, end) == pair)
            for pair in itertools.pairwise(path)
        ]
        assert sum(steps) == best


class Node:
    """A node that counts how often it is hashed or compared."""

    work = 0
    limit = INF

    def __init__(self, name):
        self.name = name

    def count(self):
        Node.work += 1
        assert Node.work < Node.limit, "expands nodes again and again"

    def __hash__(self):
        self.count()
        return hash(self.name)

    def __eq__(self, other):
        self.count()
        return self.name == other.name


def test_a_row_of_diamonds_is_not_walked_in_all_ways(answer):
    rows = [[Node((n, side)) for side in range(3)] for n in range(21)]
    links = [
        link
        for one, two in itertools.pairwise(rows)
        for link in (
            (one[0], one[1], 1), (one[0], one[2], 1), (one[1], two[0], 1), (one[2], two[0], 1),
        )
    ]
    Node.work, Node.limit = 0, 40 * len(links)
    cost, path = answer.cheapest_route(links, rows[0][0], rows[-1][0])
    assert cost == 40 and len(path) == 41


def test_does_not_search_all_nodes_for_the_nearest(answer):
    nodes = [Node(n) for n in range(800)]
    links = [(nodes[0], node, n + 1) for n, node in enumerate(nodes[1:])]
    Node.work, Node.limit = 0, 40 * len(links)
    assert answer.cheapest_route(links, nodes[0], nodes[-1])[0] == 799


def test_a_chain_listed_backwards_is_read_once(answer):
    nodes = [Node(n) for n in range(301)]
    links = [(one, two, 1) for one, two in itertools.pairwise(nodes)][::-1]
    Node.work, Node.limit = 0, 60 * len(links)
    assert answer.cheapest_route(links, nodes[0], nodes[-1])[0] == 300


def test_a_node_is_not_expanded_at_each_better_cost(answer):
    """Every node is reached first by an expensive link, and then a little cheaper again and again."""
    nodes = [Node(n) for n in range(201)]
    links = [(nodes[0], node, 10 * node.name) for node in nodes[:0:-1]]
    links += [(one, two, 1) for one, two in itertools.pairwise(nodes[1:])]
    Node.work, Node.limit = 0, 60 * len(links)
    assert answer.cheapest_route(links, nodes[0], nodes[-1])[0] == 10 + 199


@pytest.mark.parametrize("cost", [-1, -1e-9, float("nan")])
def test_refuses_costs_that_break_the_argument(answer, cost):
    with pytest.raises(ValueError, match="cost"):
        answer.cheapest_route([("a", "b", 1), ("b", "c", cost)], "a", "b")


def test_leaves_its_input_alone(answer):
    links = [("a", "b", 1), ("a", "b", 1), ("b", "c", 2)]
    answer.cheapest_route(links, "a", "c")
    assert links == [("a", "b", 1), ("a", "b", 1), ("b", "c", 2)]
