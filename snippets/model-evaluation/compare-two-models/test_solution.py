import numpy as np
import pytest


def data(seed=0, chats=80, effect=0.05, chat_noise=0.5):
    """Unsorted rows of chats with ids 2, 10, 10**9 and so on; shared difficulty."""
    rng = np.random.default_rng(seed)
    size = rng.integers(1, 30, chats)
    ids = rng.permutation(np.r_[2, 10, 10**9, np.arange(100, 97 + chats)])
    group = np.repeat(ids, size)
    difficulty = rng.normal(0, 3, group.size)
    a = difficulty + rng.normal(0, 0.1, group.size)
    b = difficulty + effect + np.repeat(rng.normal(0, chat_noise, chats), size) + rng.normal(0, 0.1, group.size)
    order = rng.permutation(group.size)
    return a[order], b[order], group[order]


def expected_error(a, b, group):
    """Standard error of a ratio of sums over independent chats."""
    d = b - a
    residual = np.array([(d[group == g] - d.mean()).sum() for g in np.unique(group)])
    return np.sqrt((residual**2).sum()) / d.size


@pytest.mark.parametrize("seed", range(3))
def test_the_width_fits_independent_chats(answer, seed):
    a, b, group = data(seed)
    difference, low, high = answer.paired_bootstrap(a, b, group, np.random.default_rng(1))
    assert difference == pytest.approx((b - a).mean())
    assert low < difference < high
    assert high - low == pytest.approx(2 * 1.96 * expected_error(a, b, group), rel=0.15)


def test_large_chats_weigh_by_their_rows(answer):
    """One chat has half of all rows, and B is better only there."""
    group = np.r_[np.full(50, 7), np.repeat(np.arange(100, 150), 1)]
    b = np.where(group == 7, 1.0, 0.0)
    difference, low, high = answer.paired_bootstrap(np.zeros(100), b, group, np.random.default_rng(0))
    assert difference == 0.5
    assert low == 0 and 0.6 < high < 0.85


def test_rows_that_cancel_within_each_chat_leave_no_doubt(answer):
    """Whole chats are drawn, with all their rows and not a sample of them."""
    group = np.random.default_rng(3).permutation(np.repeat(np.arange(40), 2))
    b = np.zeros(80)
    b[np.unique(group, return_index=True)[1]] = 0.5
    difference, low, high = answer.paired_bootstrap(np.zeros(80), b, group, np.random.default_rng(0), rounds=200)
    assert (difference, low, high) == pytest.approx((0.25, 0.25, 0.25))


def test_the_caller_chooses_the_number_of_rounds(answer):
    a, b, group = data()
    difference, low, high = answer.paired_bootstrap(a, b, group, np.random.default_rng(0), rounds=1)
    assert low == high != difference


def test_right_and_wrong_as_booleans(answer):
    rng = np.random.default_rng(0)
    a, b, group = rng.random(90) < 0.7, rng.random(90) < 0.8, np.repeat(np.arange(30), 3)
    found = answer.paired_bootstrap(a, b, group, np.random.default_rng(1))
    assert found == pytest.approx(answer.paired_bootstrap(a * 1.0, b * 1.0, group, np.random.default_rng(1)))
    assert found[0] == pytest.approx(b.mean() - a.mean())


def test_a_constant_difference_is_certain(answer):
    a, _, group = data()
    difference, low, high = answer.paired_bootstrap(a, a + 0.25, group, np.random.default_rng(0))
    assert (difference, low, high) == pytest.approx((0.25, 0.25, 0.25))


def test_the_sign_is_b_minus_a(answer):
    a, b, group = data(effect=2)
    assert answer.paired_bootstrap(a, b, group, np.random.default_rng(0))[1] > 0
    assert answer.paired_bootstrap(b, a, group, np.random.default_rng(0))[2] < 0


def test_names_and_large_scores(answer):
    group = np.array(["u10", "u2", "u10", "u1"] * 20)
    a = np.full(80, 1e9)
    difference, low, high = answer.paired_bootstrap(a, a + 1e-3, group, np.random.default_rng(0))
    assert (difference, low, high) == pytest.approx((1e-3, 1e-3, 1e-3), rel=1e-3)


def test_the_callers_scores_stay_as_they_are(answer):
    a, b, group = data()
    before = a.copy(), b.copy(), group.copy()
    answer.paired_bootstrap(a, b, group, np.random.default_rng(0), rounds=50)
    assert all((x == y).all() for x, y in zip(before, (a, b, group)))


def test_the_generator_is_the_only_chance(answer):
    a, b, group = data()
    first, second = (answer.paired_bootstrap(a, b, group, np.random.default_rng(5), rounds=200) for _ in range(2))
    assert first == second
