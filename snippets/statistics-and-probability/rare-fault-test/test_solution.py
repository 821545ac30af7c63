import numpy as np
import pytest


def test_worked_example(answer):
    assert answer.posterior(0.001, 0.99, 0.02) == pytest.approx(99 / (99 + 1998))


@pytest.mark.parametrize("prior", [0.0, 0.3, 1.0])
def test_a_coin_flip_teaches_nothing(answer, prior):
    assert answer.posterior(prior, 0.5, 0.5) == pytest.approx(prior)


def test_certain_when_there_are_no_false_alarms(answer):
    assert answer.posterior(0.001, 0.4, 0.0) == 1


def test_odds_are_multiplied_by_the_likelihood_ratio(answer):
    p = answer.posterior(0.001, 0.99, 0.02)
    assert p / (1 - p) == pytest.approx(1 / 999 * 0.99 / 0.02)


def test_agrees_with_counting(answer):
    rng = np.random.default_rng(0)
    fault = rng.random(1_000_000) < 0.05
    positive = rng.random(fault.size) < np.where(fault, 0.9, 0.1)
    assert answer.posterior(0.05, 0.9, 0.1) == pytest.approx(fault[positive].mean(), abs=0.005)
