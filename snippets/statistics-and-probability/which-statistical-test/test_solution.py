import numpy as np
import pytest


def test_revenue_is_as_described(answer):
    x = answer.revenue(50_000, 0.1, 20, np.random.default_rng(0))
    buyers = x[x > 0]
    assert len(buyers) / len(x) == pytest.approx(0.1, abs=0.006)
    assert buyers.mean() == pytest.approx(20, rel=0.03) and buyers.std() == pytest.approx(10, rel=0.06)


def test_welch_by_its_formula(answer):
    rng = np.random.default_rng(1)
    b, a = rng.normal(1, 5, 30), rng.normal(0, 1, 80)
    error = np.sqrt(b.var(ddof=1) / 30 + a.var(ddof=1) / 80)
    t, p = answer.welch(b, a)
    assert t == pytest.approx((b.mean() - a.mean()) / error)
    assert answer.welch(a, b) == pytest.approx((-t, p))


def test_share_by_counting_pairs(answer):
    b, a = np.array([0, 0, 3.0, 10, 2]), np.array([0, 2.0, 7])
    wins = sum((x > y) + (x == y) / 2 for x in b for y in a)
    assert answer.mann_whitney(b, a)[0] == pytest.approx(wins / 15)


def test_ranks_ignore_how_large_the_largest_value_is(answer):
    b, a = np.array([1.0, 2, 3, 10]), np.array([0.0, 4, 5])
    assert answer.mann_whitney(np.where(b == 10, 1e9, b), a) == answer.mann_whitney(b, a)


def test_p_values_of_equal_groups_are_uniform(answer):
    """A test at 5 % rejects 5 % of the time if nothing differs."""
    rng = np.random.default_rng(2)
    pairs = [(rng.exponential(size=40), rng.exponential(size=40)) for _ in range(50)]
    for test in (answer.welch, answer.mann_whitney):
        p = [test(b, a)[1] for b, a in pairs]
        assert np.mean(p) == pytest.approx(0.5, abs=0.15) and np.mean(np.array(p) < 0.05) < 0.2


def test_mean_and_ranks_disagree(answer):
    """The exact share: B wins with 0.07 (0.9 + 0.1 w), ties with 0.93 x 0.9; w is the chance of the larger order."""
    rng = np.random.default_rng(3)
    a, b = answer.revenue(20_000, 0.10, 20, rng), answer.revenue(20_000, 0.07, 40, rng)
    t, p = answer.welch(b, a)
    assert t > 0 and p < 0.001
    larger = (rng.gamma(4, 10, 100_000) > rng.gamma(4, 5, 100_000)).mean()
    share, p = answer.mann_whitney(b, a)
    assert share == pytest.approx(0.07 * (0.9 + 0.1 * larger) + 0.93 * 0.9 / 2, abs=0.004)
    assert share < 0.5 and p < 0.001
