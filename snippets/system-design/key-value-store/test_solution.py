from itertools import combinations

import pytest


def test_operations_by_hand(answer):
    """Two replicas answer each read, three take each write."""
    assert answer.operations(200_000, 20_000, 2, 3) == 460_000
    assert answer.operations(200_000, 20_000, 1, 2) == 240_000
    assert answer.nodes(460_000, 20_000) == 23
    assert answer.nodes(460_001, 20_000) == 24


@pytest.mark.parametrize("load", [1, 240_000, 240_001, 440_000, 999_999])
def test_the_zones_left_carry_the_load_and_one_node_less_would_not(answer, load):
    n = answer.nodes_with_a_zone_lost(load, 20_000)
    assert n % 3 == 0
    assert n * 2 // 3 * 20_000 >= load
    assert (n // 3 - 1) * 2 * 20_000 < load


def test_overlap_against_all_pairs_of_quorums(answer):
    for n in range(1, 6):
        for r in range(1, n + 1):
            for w in range(1, n + 1):
                meets = all(set(a) & set(b) for a in combinations(range(n), r) for b in combinations(range(n), w))
                assert answer.always_overlap(n, r, w) == meets


def test_copying_by_hand(answer):
    assert answer.hours_to_copy(360, 100) == 1
