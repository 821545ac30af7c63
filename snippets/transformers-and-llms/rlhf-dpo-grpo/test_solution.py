import numpy as np
import pytest


def test_an_unchanged_policy_has_loss_log_two(answer):
    a, b = np.array([-50.0, -3.0]), np.array([-20.0, -9.0])
    assert answer.dpo_loss(a, b, a, b) == pytest.approx(np.log(2))


def test_only_the_change_against_the_reference_counts(answer):
    loss = answer.dpo_loss(np.array([-48.0]), np.array([-23.0]), np.array([-50.0]), np.array([-20.0]))
    assert loss == pytest.approx(-np.log(1 / (1 + np.exp(-0.5))))


def test_large_margins_do_not_overflow(answer):
    assert answer.dpo_loss(np.array([-1e5]), np.array([0.0]), np.zeros(1), np.zeros(1)) == pytest.approx(1e4)


def test_advantages_per_prompt(answer):
    a = answer.group_advantages([[1, 1, 0, 0, 0, 0, 0, 0], [5, 5, 5, 5, 5, 5, 5, 5]])
    assert a[0, 0] == pytest.approx(3 ** 0.5) and a[0, 7] == pytest.approx(-1 / 3 ** 0.5)
    assert not a[1].any()


def test_the_rewards_are_unchanged(answer):
    rewards = np.array([[1.0, 0.0]])
    answer.group_advantages(rewards)
    assert np.array_equal(rewards, [[1.0, 0.0]])
