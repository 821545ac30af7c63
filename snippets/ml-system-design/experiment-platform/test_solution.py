import itertools

import pytest


def layer():
    return [("ranker-7", 0, 400, ("control", "new")), ("price-2", 500, 900, ("a", "b", "c"))]


def test_assignment_is_stable_and_needs_no_order(answer):
    first = [answer.assign(u, "search", layer()) for u in (2, 10, 10**9)]
    again = [answer.assign(u, "search", layer()[::-1]) for u in (2, 10, 10**9)]
    assert first == again


def test_shares_of_the_layer_and_of_the_arms(answer):
    got = [answer.assign(u, "search", layer()) for u in range(8_000)]
    assert sum(g is None for g in got) == pytest.approx(1_600, abs=150)
    arms = [g[1] for g in got if g and g[0] == "price-2"]
    for arm in "abc":
        assert arms.count(arm) == pytest.approx(len(arms) / 3, rel=0.12)


def test_a_range_ends_before_its_last_bucket(answer):
    """Neighbouring ranges share no bucket, in either order, and the last bucket belongs to someone."""
    ranges = [("x", 0, 7, ("c", "t")), ("y", 7, 1_000, ("c", "t"))]
    for user in range(3_000):
        name = "x" if answer.bucket(user, "l") < 7 else "y"
        assert answer.assign(user, "l", ranges)[0] == answer.assign(user, "l", ranges[::-1])[0] == name
    alone = {answer.bucket(u, "l") for u in range(8_000) if answer.assign(u, "l", [("x", 3, 5, ("c",))])}
    assert alone == {3, 4}


def test_two_layers_are_independent(answer):
    a = [answer.bucket(u, "layer-a") < 500 for u in range(8_000)]
    b = [answer.bucket(u, "layer-b") < 500 for u in range(8_000)]
    both = sum(x and y for x, y in zip(a, b))
    assert both == pytest.approx(2_000, abs=150)


def test_arms_do_not_follow_the_layer(answer):
    """The low half of the range must not be one arm."""
    low = [answer.assign(u, "search", layer()) for u in range(8_000) if answer.bucket(u, "search") < 200]
    assert [g[1] for g in low].count("new") == pytest.approx(len(low) / 2, rel=0.12)


def test_ramping_up_keeps_everyone_who_was_in(answer):
    small = [("x", 0, 50, ("c", "t"))]
    large = [("x", 0, 500, ("c", "t"))]
    for user in range(2_000):
        was = answer.assign(user, "l", small)
        assert was is None or was == answer.assign(user, "l", large)


def test_sample_ratio_mismatch(answer):
    assert answer.srm_p_value(500_000, 504_000) == pytest.approx(6.5e-5, rel=0.03)
    assert answer.srm_p_value(504_000, 500_000) == answer.srm_p_value(500_000, 504_000)
    assert answer.srm_p_value(1_000, 1_000) == 1
    assert answer.srm_p_value(100_000, 900_000, 0.1) == 1
    assert answer.srm_p_value(101_000, 899_000, 0.1) < 0.001


def test_sizes(answer):
    assert answer.users_per_arm(0.2, 0.01) == pytest.approx(640_000)
    for rate, lift in itertools.product((0.02, 0.2), (0.01, 0.05)):
        assert answer.users_per_arm(rate, lift / 2) == pytest.approx(4 * answer.users_per_arm(rate, lift))
    assert answer.exposure_rows(50e6, 20, 0.8) == pytest.approx(800e6)
