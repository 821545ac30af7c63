import numpy as np
import pytest


def test_the_same_policy_is_the_plain_mean(answer):
    p = np.array([0.2, 0.5, 0.9])
    ips, normalised, effective = answer.off_policy(np.array([1, 0, 1]), p, p)
    assert (ips, normalised, effective) == pytest.approx((2 / 3, 2 / 3, 3))


def test_unbiased_over_all_logs(answer):
    """Average over every action that the log could have shown."""
    logged, new, reward = np.array([0.7, 0.2, 0.1]), np.array([0.1, 0.3, 0.6]), np.array([5.0, -2.0, 8.0])
    expected = sum(
        p * answer.off_policy(reward[[a]], logged[[a]], new[[a]])[0] for a, p in enumerate(logged)
    )
    assert expected == pytest.approx(new @ reward)


def test_self_normalising_ignores_a_shift(answer):
    rng = np.random.default_rng(0)
    logged, new, reward = rng.uniform(0.1, 0.9, 50), rng.uniform(0.1, 0.9, 50), rng.random(50)
    before = answer.off_policy(reward, logged, new)[1]
    assert answer.off_policy(reward + 10, logged, new)[1] == pytest.approx(before + 10)


def test_the_cap_bounds_a_single_row(answer):
    reward, logged, new = np.array([1.0, 0.0]), np.array([1e-9, 0.5]), np.array([0.5, 0.5])
    assert answer.off_policy(reward, logged, new, cap=10)[0] == pytest.approx(5)
    assert answer.off_policy(reward, logged, new)[2] == pytest.approx(1)


def test_the_cap_also_holds_for_the_other_two_numbers(answer):
    """Weights 2, 30 and 0.5, of which the second is cut to 10."""
    reward, logged, new = np.array([1.0, 0.0, 4.0]), np.array([0.3, 0.02, 0.8]), np.array([0.6, 0.6, 0.4])
    ips, normalised, effective = answer.off_policy(reward, logged, new, cap=10)
    assert ips == pytest.approx((2 + 0 + 2) / 3)
    assert normalised == pytest.approx((2 + 0 + 2) / 12.5)
    assert effective == pytest.approx(12.5**2 / (4 + 100 + 0.25))


def test_the_callers_logs_stay_as_they_are(answer):
    reward, logged, new = np.array([1, 0]), np.array([0.1, 0.5]), np.array([0.9, 0.5])
    answer.off_policy(reward, logged, new, cap=2)
    assert reward.tolist() == [1, 0] and logged.tolist() == [0.1, 0.5] and new.tolist() == [0.9, 0.5]
