import random

import pytest


def test_the_slowest_way_back(answer):
    units = {"a": (2, []), "b": (10, []), "c": (1, ["a", "b"]), "goal": (0, ["a", "c"])}
    assert answer.critical_chain(units, "goal") == [("b", 0, 10), ("c", 10, 1), ("goal", 11, 0)]


def test_a_unit_alone(answer):
    assert answer.critical_chain({"x": (3, [])}, "x") == [("x", 0, 3)]


@pytest.mark.parametrize("seed", [2, 10, 77])
def test_the_chain_has_no_gaps_and_is_the_longest_path(answer, seed):
    draw = random.Random(seed)
    names = [str(n) for n in range(12)]
    units = {n: (draw.randint(0, 9), draw.sample(names[:i], min(i, draw.randint(0, 3)))) for i, n in enumerate(names)}
    chain = answer.critical_chain(units, "11")
    assert chain[0][1] == 0
    assert all(a[1] + a[2] == b[1] and a[0] in units[b[0]][1] for a, b in zip(chain, chain[1:]))

    def longest(name):
        return units[name][0] + max(map(longest, units[name][1]), default=0)
    assert chain[-1][1] + chain[-1][2] == longest("11")
