from itertools import combinations
from math import log

import pytest


def test_the_funnel_by_hand(answer):
    """86,400 people who open it twice are two requests a second."""
    assert answer.funnel(86_400, 2, 3, 100, 10) == pytest.approx((2, 6, 600, 60))


def test_refresh_by_hand(answer):
    assert answer.refresh_a_second(7_200, 5, 2) == 5
    assert answer.two_hop_paths(300) == 90_000


FRIENDS = {2: {10, 7, 30}, 10: {2, 7, 30}, 7: {2, 10}, 30: {2, 10, 4, 5}, 4: {30}, 5: {30}}


def test_adamic_adar_against_a_walk_over_all_pairs(answer):
    for a, b in combinations(FRIENDS, 2):
        expected = sum(1 / log(len(FRIENDS[c])) for c in FRIENDS if c in FRIENDS[a] and c in FRIENDS[b])
        assert answer.adamic_adar(FRIENDS, a, b) == pytest.approx(expected)
        assert answer.adamic_adar(FRIENDS, b, a) == pytest.approx(expected)


def test_a_mutual_friend_with_many_contacts_says_less(answer):
    quiet = {1: {3}, 2: {3}, 3: set(range(10))}
    loud = {1: {3}, 2: {3}, 3: set(range(1_000))}
    assert answer.adamic_adar(quiet, 1, 2) == pytest.approx(0.434, abs=1e-3)
    assert answer.adamic_adar(loud, 1, 2) == pytest.approx(0.145, abs=1e-3)
    assert answer.adamic_adar({1: {3}, 2: {4}, 3: {1}, 4: {2}}, 1, 2) == 0
