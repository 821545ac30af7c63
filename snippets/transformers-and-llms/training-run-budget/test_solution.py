import pytest


def test_eight_billion_parameters_on_fifteen_trillion_tokens(answer):
    seconds = 7.2e23 / (989e12 * 0.40)
    assert answer.gpu_hours(8e9, 15e12, 0.40, 1.0) == pytest.approx(seconds / 3600)


def test_lost_time_is_paid_for(answer):
    whole = answer.gpu_hours(70e9, 1e12, 0.40, 1.0)
    assert answer.gpu_hours(70e9, 1e12, 0.40, 0.75) == pytest.approx(whole / 0.75)
    assert answer.gpu_hours(70e9, 1e12, 0.30, 1.0) == pytest.approx(whole * 4 / 3)


@pytest.mark.parametrize("params", [1e9, 8e9, 70e9])
def test_tokens_for_inverts_the_hours(answer, params):
    hours = answer.gpu_hours(params, 3e12, 0.35, 0.9)
    assert answer.tokens_for(hours, params, 0.35, 0.9) == pytest.approx(3e12)


def test_days_count_calendar_time(answer):
    assert answer.days(512 * 24 * 30, 512) == 30


def test_loss_falls_with_either_and_stays_above_the_entropy(answer):
    assert answer.loss(8e9, 1e13) < answer.loss(8e9, 5e12) < answer.loss(4e9, 5e12)
    assert answer.loss(1e15, 1e18) == pytest.approx(1.8172, abs=5e-3)
