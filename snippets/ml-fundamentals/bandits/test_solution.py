import numpy as np
import pytest

RATES = np.array([0.1, 0.5, 0.3])
POLICIES = ["epsilon_greedy", "ucb", "thompson"]


@pytest.mark.parametrize("name", POLICIES)
def test_the_best_arm_gets_most_views(answer, name):
    views = answer.play(getattr(answer, name), RATES, 1_500, 20)
    assert (views.sum(axis=1) == 1_500).all()
    assert views.mean(axis=0).argmax() == 1 and views[:, 1].mean() > 600


def test_ucb_tries_every_arm_first_and_then_by_its_formula(answer):
    rng = np.random.default_rng(0)
    assert answer.ucb(np.zeros(3), np.array([1.0, 0, 1]), 3, rng) == 1
    clicks, views = np.array([50.0, 3]), np.array([100.0, 10])
    expected = np.argmax(clicks / views + np.sqrt(2 * np.log(110) / views))
    assert answer.ucb(clicks, views, 110, rng) == expected


def test_epsilon_is_the_share_of_random_choices(answer):
    views = np.full((100_000, 4), 10.0)
    clicks = views * [0.1, 0.2, 0.9, 0.3]
    arms = answer.epsilon_greedy(clicks, views, 40, np.random.default_rng(0), epsilon=0.2)
    assert (arms == 2).mean() == pytest.approx(0.85, abs=0.01)


def test_thompson_chooses_with_the_probability_of_being_best(answer):
    clicks, views = np.tile([0.0, 1], (100_000, 1)), np.ones((100_000, 2))
    arms = answer.thompson(clicks, views, 2, np.random.default_rng(0))
    assert (arms == 1).mean() == pytest.approx(5 / 6, abs=0.01)  # beta(2, 1) above beta(1, 2)


@pytest.mark.parametrize("name", POLICIES)
def test_the_callers_counts_stay_as_they_are(answer, name):
    clicks, views = np.array([0.0, 3]), np.array([0.0, 10])
    getattr(answer, name)(clicks, views, 11, np.random.default_rng(0))
    assert clicks.tolist() == [0, 3] and views.tolist() == [0, 10]
