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


def test_loss_has_each_published_coefficient_in_its_place(answer):
    assert answer.loss(1e9, 1e300) == pytest.approx(1.8172 + 482.01 / 1e9**0.3478)
    assert answer.loss(1e300, 1e9) == pytest.approx(1.8172 + 2085.43 / 1e9**0.3658)


def test_at_the_cap_about_twenty_tokens_per_parameter_are_best(answer):
    def loss_of(params):
        return answer.loss(params, answer.tokens_for(440_000, params, 0.40, 0.90))

    best = min((1e9 * 1.02**step for step in range(300)), key=loss_of)
    assert 15 < answer.tokens_for(440_000, best, 0.40, 0.90) / best < 25
