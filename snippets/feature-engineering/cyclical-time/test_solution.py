import numpy as np
import pytest


def distance(answer, a, b, period=24):
    x, y = answer.cyclical([a, b], period)
    return np.linalg.norm(x - y)


def test_midnight_is_as_near_to_eleven_as_to_one(answer):
    assert distance(answer, 23, 0) == pytest.approx(distance(answer, 0, 1))
    assert distance(answer, 23, 0) == pytest.approx(2 * np.sin(np.pi / 24))


def test_opposite_hours_are_farthest(answer):
    assert max(range(24), key=lambda h: distance(answer, 6, h)) == 18


def test_a_whole_period_is_the_same_moment(answer):
    assert distance(answer, 0, 24) == pytest.approx(0, abs=1e-12)
    assert distance(answer, 0, 7, period=7) == pytest.approx(0, abs=1e-12)


def test_no_two_hours_coincide(answer):
    assert len(np.unique(answer.cyclical(np.arange(24), 24).round(9), axis=0)) == 24


@pytest.mark.parametrize("harmonics", [1, 3])
def test_shape(answer, harmonics):
    assert answer.cyclical([0.5, 13.25, 23.9], 24, harmonics).shape == (3, 2 * harmonics)


def test_twelve_harmonics_reach_every_hourly_profile(answer):
    hours = np.arange(24)
    profile = np.random.default_rng(0).normal(size=24)
    X = np.column_stack([np.ones(24), answer.cyclical(hours, 24, 12)])
    fitted = X @ np.linalg.lstsq(X, profile, rcond=None)[0]
    assert fitted == pytest.approx(profile)
