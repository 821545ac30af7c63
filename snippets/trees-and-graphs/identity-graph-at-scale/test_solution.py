import random

import pytest


def groups(labels):
    """Return the sets of nodes with equal labels."""
    found = {}
    for node, label in labels:
        found.setdefault(label, set()).add(node)
    return sorted(map(sorted, found.values()))


def reference(nodes, links):
    label = {node: node for node in nodes}
    for _ in nodes:
        for a, b in links:
            label[a] = label[b] = min(label[a], label[b])
    return label


def test_both_methods_find_the_components(answer):
    rng = random.Random(16)
    for _ in range(60):
        size = rng.randrange(2, 14)
        links = [tuple(rng.sample(range(size), 2)) for _ in range(rng.randrange(1, 14))]
        nodes = sorted({node for link in links for node in link})
        wanted = reference(nodes, links)
        label, _ = answer.smallest_neighbour(links)
        assert {node: label[node] for node in nodes} == wanted
        assert answer.stars(links)[0] == wanted


@pytest.mark.parametrize("length", [2, 10, 200])
def test_a_chain_takes_as_many_rounds_as_it_has_links(answer, length):
    assert answer.smallest_neighbour([(n, n + 1) for n in range(length - 1)])[1] == length - 1


def test_stars_need_few_rounds(answer):
    rng = random.Random(2)
    for length in (64, 1024):
        names = rng.sample(range(length), length)
        assert answer.stars([(names[n], names[n + 1]) for n in range(length - 1)])[1] <= 16


def test_a_star_keeps_the_components(answer):
    edges = {(5, 2), (7, 5), (9, 7), (4, 3)}
    for larger in (True, False):
        new = answer.star(edges, larger)
        assert groups(reference({2, 3, 4, 5, 7, 9}, new).items()) == [[2, 5, 7, 9], [3, 4]]


def test_the_giant_group_appears_at_half_a_link_per_person(answer):
    assert answer.largest_share(20_000, 8_000) < 0.01
    assert answer.largest_share(20_000, 12_000) == pytest.approx(0.314, abs=0.03)  # s = 1 - exp(-1.2 s)
    assert answer.largest_share(20_000, 20_000) == pytest.approx(0.797, abs=0.02)  # s = 1 - exp(-2 s)
    assert answer.largest_share(50, 0) == 1 / 50


def test_needed_precision(answer):
    assert answer.needed_precision(2) == 0.8
    for true_links in (1, 4, 9):
        precision = answer.needed_precision(true_links)
        assert true_links * (1 - precision) / precision == pytest.approx(0.5)
