import numpy as np
import pytest

# by hand: two light users, of whom one adopts, and four heavy ones, of whom three adopt
HEAVY = np.array([False, False, True, True, True, True])
ADOPTS = np.array([True, False, True, True, True, False])
MINUTES = np.array([26.0, 20, 60, 63, 57, 52])


def test_by_hand(answer):
    assert answer.difference(MINUTES, ADOPTS) == pytest.approx((26 + 60 + 63 + 57) / 4 - (20 + 52) / 2)
    assert answer.within(MINUTES, ADOPTS, HEAVY, 4 / 6) == pytest.approx(4 / 6 * 8 + 2 / 6 * 6)
    adopters = (2 * 26 + 4 / 3 * (60 + 63 + 57)) / 6
    others = (2 * 20 + 4 * 52) / 6
    assert answer.weighted(MINUTES, ADOPTS, HEAVY) == pytest.approx(adopters - others)


@pytest.mark.parametrize("seed", range(3))
def test_with_one_binary_confounder_both_adjustments_are_the_same(answer, seed):
    heavy, adopts, minutes, _ = answer.users(2_000, np.random.default_rng(seed))
    within = answer.within(minutes, adopts, heavy, heavy.mean())
    assert answer.weighted(minutes, adopts, heavy) == pytest.approx(within)


def test_naive_difference_is_the_effect_plus_what_heavy_users_add(answer):
    """Of the adopters 18/32 are heavy, of the others 12/68."""
    heavy, adopts, minutes, _ = answer.users(200_000, np.random.default_rng(1))
    assert answer.difference(minutes, adopts) == pytest.approx(5 + 30 * (18 / 32 - 12 / 68), abs=0.2)
    assert answer.within(minutes, adopts, heavy, heavy.mean()) == pytest.approx(5, abs=0.2)


def test_survey_hides_part_of_the_effect(answer):
    """Adopting and many minutes both lead to an answer, so the answered users are selected by both."""
    heavy, adopts, minutes, survey = answer.users(200_000, np.random.default_rng(2))
    selected = answer.within(minutes[survey], adopts[survey], heavy[survey], heavy.mean())
    assert selected == pytest.approx(4.1, abs=0.35)


def test_users_are_as_described(answer):
    heavy, adopts, minutes, survey = answer.users(200_000, np.random.default_rng(3))
    assert heavy.mean() == pytest.approx(0.3, abs=0.005)
    assert [adopts[heavy].mean(), adopts[~heavy].mean()] == pytest.approx([0.6, 0.2], abs=0.01)
    for group, mean in ((heavy & adopts, 55), (heavy & ~adopts, 50), (~heavy & adopts, 25), (~heavy & ~adopts, 20)):
        assert minutes[group].mean() == pytest.approx(mean, abs=0.2)
        assert minutes[group].std() == pytest.approx(10, abs=0.15)
    for adopter, long, chance in ((0, 0, 0.1), (1, 0, 0.4), (0, 1, 0.6), (1, 1, 0.9)):
        assert survey[(adopts == adopter) & ((minutes > 45) == long)].mean() == pytest.approx(chance, abs=0.02)
