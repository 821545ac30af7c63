import random
import sys

import pytest


@pytest.mark.parametrize(
    ("sizes", "gpus", "nodes"),
    [
        ([1, 4, 6], 8, 2),  # the largest first would take three
        ([4, 6], 8, 2),  # and here it would be stuck
        ([6, 4, 1], 8, 2),
        ([1, 2, 5], 11, 3),
        ([2], 3, None),
        ([2], 4, 2),
        ([5], 5, 1),
        ([1], 0, 0),
        ([], 0, 0),
        ([], 1, None),
        ([7], 3, None),
        ([3, 7], 5, None),
        ([4, 4, 6, 6], 8, 2),
        ([10, 2], 14, 3),
        ([10**9, 3], 9, 3),
        ([10**9], 10, None),
        ([2, 5], 1, None),
        ([2, 5], 3, None),
    ],
)
def test_known_amounts(answer, sizes, gpus, nodes):
    assert answer.fewest_nodes(sizes, gpus) == nodes


def reference(sizes, gpus):
    """Add nodes to all reachable totals, round by round."""
    reached, nodes = {0}, 0
    while gpus not in reached:
        more = {total + size for total in reached for size in sizes if total + size <= gpus}
        if more <= reached:
            return None
        reached, nodes = reached | more, nodes + 1
    return nodes


def test_agrees_with_brute_force(answer):
    rng = random.Random(2)
    for _ in range(200):
        sizes = rng.sample(range(1, 13), rng.randrange(1, 4))
        gpus = rng.randrange(30)
        assert answer.fewest_nodes(sizes, gpus) == reference(sizes, gpus)


class Size(int):
    """A node size that counts how often it is used."""

    uses = 0

    def use(self):
        Size.uses += 1
        assert Size.uses < 4_000, "solves the same smaller problem again and again"

    def __rsub__(self, other):
        self.use()
        return int(other) - int(self)

    def __radd__(self, other):
        self.use()
        return int(other) + int(self)

    def __le__(self, other):
        self.use()
        return int(self) <= int(other)


def test_solves_each_smaller_problem_once(answer):
    Size.uses = 0
    assert answer.fewest_nodes([Size(3), Size(5), Size(7)], 100) == 16


def test_a_large_amount(answer):
    assert answer.fewest_nodes([1], 3_000) == 3_000
    assert answer.fewest_nodes([2], 3_001) is None


def within(limit, function, *args):
    """Call the function and stop it after so many calls of functions."""
    calls = 0

    def count(frame, event, arg):
        nonlocal calls
        calls += event in ("call", "c_call")
        assert calls < limit, "tries the same totals in many ways"

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        return function(*args)
    finally:
        sys.setprofile(before)


def test_an_impossible_amount_does_not_try_all_combinations(answer):
    assert within(60_000, answer.fewest_nodes, list(range(2, 26, 2)), 301) is None


def test_leaves_its_input_alone(answer):
    sizes = [6, 1, 4]
    answer.fewest_nodes(sizes, 8)
    assert sizes == [6, 1, 4]
