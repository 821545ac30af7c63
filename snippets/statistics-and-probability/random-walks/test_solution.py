import numpy as np
import pytest


def gambler(goal, p):
    """Transient states 1 to goal - 1; absorbed at 0 or goal."""
    n = goal - 1
    step = np.diag([p] * (n - 1), 1) + np.diag([1 - p] * (n - 1), -1)
    into = np.zeros((n, 2))
    into[0, 0], into[-1, 1] = 1 - p, p
    return step, into


@pytest.mark.parametrize("p", [0.5, 0.49, 0.55, 0.9])
@pytest.mark.parametrize("goal", [2, 5, 20])
def test_closed_form_agrees_with_the_chain(answer, p, goal):
    _, ends = answer.absorption(*gambler(goal, p))
    for start in range(1, goal):
        assert answer.reach_goal(start, goal, p) == pytest.approx(ends[start - 1, 1])


def test_fair_game(answer):
    assert answer.reach_goal(3, 10, 0.5) == pytest.approx(0.3)
    steps, ends = answer.absorption(*gambler(10, 0.5))
    assert steps[2] == pytest.approx(3 * 7)
    assert ends.sum(axis=1) == pytest.approx(1)


def test_a_long_game_does_not_overflow(answer):
    assert answer.reach_goal(999, 1_000, 0.1) == pytest.approx(1 / 9)
    assert answer.reach_goal(500, 1_000, 0.1) == pytest.approx(0)
    assert answer.reach_goal(1, 1_000, 0.9) == pytest.approx(8 / 9)
    assert answer.reach_goal(0, 10, 0.4) == 0 and answer.reach_goal(10, 10, 0.4) == 1


def test_long_run_is_a_fixed_point(answer):
    rng = np.random.default_rng(0)
    step = rng.dirichlet(np.ones(6), 6)
    share = answer.stationary(step)
    assert share.sum() == pytest.approx(1)
    assert share @ step == pytest.approx(share)
    assert np.linalg.matrix_power(step, 200)[0] == pytest.approx(share)


def test_long_run_of_a_chain_with_a_period(answer):
    assert answer.stationary([[0, 1], [1, 0]]) == pytest.approx([0.5, 0.5])
