import random
from statistics import NormalDist

import pytest


def test_a_user_stays_in_one_arm(answer):
    assert len({answer.arm(10, "button") for _ in range(5)}) == 1


def test_the_share_is_kept(answer):
    for share in (0.5, 0.1):
        found = sum(answer.arm(user, "button", share) == "B" for user in range(20_000)) / 20_000
        assert abs(found - share) < 4 * (share * (1 - share) / 20_000) ** 0.5


def test_two_experiments_are_independent(answer):
    in_first = [user for user in range(20_000) if answer.arm(user, "first") == "B"]
    assert abs(sum(answer.arm(user, "second") == "B" for user in in_first) / len(in_first) - 0.5) < 0.02


def test_the_rule_of_sixteen_gives_about_80_percent_power(answer):
    n = answer.users_per_arm(0.04, 0.004)
    assert n == pytest.approx(38_400)
    error = (0.04 * 0.96 / n + 0.044 * 0.956 / n) ** 0.5
    assert NormalDist().cdf(0.004 / error - 1.96) == pytest.approx(0.8, abs=0.03)


def test_p_agrees_with_the_normal_distribution(answer):
    for z in (0, 0.5, 1.96, -3):
        assert answer.two_sided(z) == pytest.approx(2 * (1 - NormalDist().cdf(abs(z))))


def test_the_example_of_the_page(answer):
    difference, low, high, p = answer.compare(2000, 50_000, 2175, 50_000)
    assert (round(difference, 4), round(low, 4), round(high, 4), round(p, 4)) == (0.0035, 0.001, 0.006, 0.0057)


def test_a_mismatch_is_noticed(answer):
    assert answer.mismatch(50_000, 50_900) < 0.005 < 0.3 < answer.mismatch(50_000, 50_200)
    assert answer.mismatch(90_000, 10_000, 0.1) == 1


def test_intervals_cover_as_often_as_they_say(answer):
    rng = random.Random(9)
    hits = 0
    for _ in range(400):
        x_a, x_b = (sum(rng.random() < rate for _ in range(600)) for rate in (0.3, 0.35))
        _, low, high, _ = answer.compare(x_a, 600, x_b, 600)
        hits += low < 0.05 < high
    assert 0.92 < hits / 400 < 0.98
