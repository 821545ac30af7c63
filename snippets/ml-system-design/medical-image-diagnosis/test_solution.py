import numpy as np
import pytest


def test_everybody_is_counted_once(answer):
    found, missed, alarms, ppv = answer.screened(10_000, 0.02, 0.9, 0.95)
    assert found + missed == pytest.approx(200)
    assert alarms == pytest.approx(490) and ppv == pytest.approx(180 / 670)


def test_ppv_agrees_with_bayes(answer):
    for prevalence in (0.001, 0.006, 0.1, 0.5):
        odds = prevalence / (1 - prevalence) * 0.9 / 0.1
        assert answer.screened(1000, prevalence, 0.9, 0.9)[3] == pytest.approx(odds / (1 + odds))


def test_against_a_simulation(answer):
    rng = np.random.default_rng(0)
    ill = rng.random(400_000) < 0.05
    flag = np.where(ill, rng.random(400_000) < 0.85, rng.random(400_000) < 0.1)
    found, missed, alarms, ppv = answer.screened(400_000, 0.05, 0.85, 0.9)
    assert (ill & flag).sum() == pytest.approx(found, rel=0.02)
    assert (~ill & flag).sum() == pytest.approx(alarms, rel=0.02)
    assert ill[flag].mean() == pytest.approx(ppv, abs=0.01)


def test_interval_has_the_width_asked_for(answer):
    n = answer.positives_needed(0.9, 0.03)
    assert 1.96 * (0.09 / n) ** 0.5 <= 0.03 < 1.96 * (0.09 / (n - 1)) ** 0.5


def test_half_the_width_takes_four_times_as_many(answer):
    assert answer.positives_needed(0.8, 0.02) == pytest.approx(4 * answer.positives_needed(0.8, 0.04), rel=0.01)


def test_reading_twice_doubles_the_hours(answer):
    assert answer.reading_hours(6000, 1.0) == 2 * answer.reading_hours(6000, 0.0) == 200
