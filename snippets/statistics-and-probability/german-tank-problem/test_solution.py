from itertools import combinations
from math import comb

import pytest


def test_worked_example(answer):
    serials = [42, 19, 60, 40]
    assert answer.estimate(serials) == 74
    assert answer.upper_limit(serials) == 126
    assert serials == [42, 19, 60, 40]


@pytest.mark.parametrize("n, k", [(5, 1), (8, 2), (9, 4), (6, 6)])
def test_the_estimate_is_unbiased(answer, n, k):
    estimates = [answer.estimate(serials) for serials in combinations(range(1, n + 1), k)]
    assert sum(estimates) / len(estimates) == pytest.approx(n)


@pytest.mark.parametrize("serials", [[7], [3, 11], [2, 10, 300]])
@pytest.mark.parametrize("risk", [0.05, 0.5])
def test_the_limit_is_the_smallest_that_is_rare_enough(answer, serials, risk):
    m, k, n = max(serials), len(serials), answer.upper_limit(serials, risk)
    assert comb(m, k) / comb(n, k) <= risk
    assert n == m or comb(m, k) / comb(n - 1, k) > risk


def test_a_device_seen_twice_counts_once(answer):
    serials = [60, 19, 40, 60, 42, 19]
    assert answer.estimate(serials) == 74
    assert answer.upper_limit(serials) == 126


def test_large_numbers(answer):
    assert answer.estimate([999_999_998, 1_000_000_000]) == 1_499_999_999
