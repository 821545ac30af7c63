from itertools import combinations

import pytest


def test_pass_at_k_against_all_subsets(answer):
    for right in range(7):
        results = [1] * right + [0] * (6 - right)
        for k in range(1, 7):
            subsets = list(combinations(results, k))
            assert answer.pass_at_k(6, right, k) == pytest.approx(sum(map(max, subsets)) / len(subsets))


def test_one_vote_is_the_plain_accuracy(answer):
    assert answer.vote_accuracy([0.4, 0.35, 0.25], 1) == pytest.approx(0.4, abs=0.02)


def test_two_votes_with_two_answers_change_nothing(answer):
    assert answer.vote_accuracy([0.7, 0.3], 2) == pytest.approx(0.7, abs=0.02)


def test_three_votes(answer):
    assert answer.vote_accuracy([0.7, 0.3], 3) == pytest.approx(0.7**3 + 3 * 0.7**2 * 0.3, abs=0.02)
