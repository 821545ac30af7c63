import pytest


def test_budget(answer):
    assert answer.budget_minutes(0.999) == pytest.approx(43.2)
    assert answer.budget_minutes(0.999, days=28) == pytest.approx(40.32)
    assert answer.budget_minutes(1.0) == 0


def test_series_is_weaker_than_its_weakest(answer):
    assert answer.in_series(0.999, 0.999) == pytest.approx(0.998001)
    assert answer.in_series(0.9, 1.0) == pytest.approx(0.9)


def test_copies(answer):
    assert answer.any_of(0.9, 2) == pytest.approx(0.99)
    assert answer.any_of(0.9, 1) == pytest.approx(0.9)


def test_incidents(answer):
    assert answer.incidents_allowed(0.999, 20, 40) == pytest.approx(0.72)
    assert answer.incidents_allowed(0.999, 4, 8, 0.05) == pytest.approx(72)
