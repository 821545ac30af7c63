import numpy as np
import pytest


def test_by_hand(answer):
    ahead, (level, trend, _) = answer.smooth([100, 110, 105], 1, 0.3)
    assert np.allclose(ahead, [100, 103])
    assert np.isclose(level, 103.6) and trend == 0


def test_weights_of_the_past_fall_by_one_minus_alpha(answer):
    rng = np.random.default_rng(0)
    y = rng.normal(1e9, 1e6, 60)
    level = answer.smooth(y, 1, 0.2)[1][0]
    weights = 0.2 * 0.8 ** np.arange(59)
    assert np.isclose(level, (weights * y[:0:-1]).sum() + 0.8 ** 59 * y[0], rtol=1e-12)


def test_alpha_one_is_the_last_value(answer):
    y = np.array([5, -3, 8, 2.0])
    assert np.allclose(answer.smooth(y, 1, 1.0)[0], y[:-1])


@pytest.mark.parametrize("period", [4, 7])
def test_a_perfect_line_with_a_season_has_no_error(answer, period):
    season = np.arange(period) ** 2.0
    days = np.arange(10 * period)
    y = 1000 + 3 * days + (season - season.mean())[days % period]
    for parameters in [(0.0, 0.0, 0.0), (0.4, 0.3, 0.2), (1.0, 0.0, 1.0)]:
        ahead, state = answer.smooth(y[:-period], period, *parameters)
        assert np.allclose(ahead, y[period:-period])
        assert np.allclose(answer.forecast(state, period, period, len(y) - period), y[-period:])


def test_an_error_enters_each_part_at_its_rate(answer):
    alpha, beta, gamma, shock = 0.3, 0.2, 0.4, 100.0
    days = np.arange(25)
    y = 50 + 2.0 * days + np.array([0, 6, -4, 1, -3.0])[days % 5]
    _, (level, trend, season) = answer.smooth(y, 5, alpha, beta, gamma)
    y[-1] += shock
    _, (moved, steeper, changed) = answer.smooth(y, 5, alpha, beta, gamma)
    assert np.isclose(moved - level, alpha * shock)
    assert np.isclose(steeper - trend, alpha * beta * shock)
    assert np.allclose(changed - season, [0, 0, 0, 0, gamma * (1 - alpha) * shock])


def test_the_forecast_continues_in_the_middle_of_a_season(answer):
    days = np.arange(45)
    y = np.array([0, 5, 9, 1, 2, 3, 8.0])[days % 7]
    state = answer.smooth(y[:38], 7, 0.3, 0.1, 0.2)[1]
    assert np.allclose(answer.forecast(state, 7, 7, 38), y[38:])


def test_the_fit_beats_a_grid(answer):
    y = answer.requests(weeks=8)
    error = lambda p: np.mean((y[7:] - answer.smooth(y, 7, *p)[0]) ** 2)
    best = answer.fit(y, 7)
    grid = [error((a, b, c)) for a in (0.05, 0.3, 0.7) for b in (0.0, 0.1, 0.5) for c in (0.0, 0.1, 0.5)]
    assert error(best) <= min(grid) + 1e-6
    assert all(0 <= p <= 1 for p in best)


def test_the_parameters_matter_only_for_their_part(answer):
    y = answer.requests(weeks=6)
    level, trend, season = answer.smooth(y, 7, 0.3, 0.0, 0.0)[1]
    assert trend == answer.start(y, 7)[1]
    assert np.allclose(season, answer.start(y, 7)[2])


def test_season_beats_trend_beats_level(answer):
    y = answer.requests()
    errors = {k: np.abs(f - y[-14:]).mean() for k, f in answer.forecasts(y[:-14], 14).items()}
    assert errors["level, trend and season"] < errors["seasonal naive"]
    assert errors["level, trend and season"] < errors["level and trend"] < errors["level"]


def test_needs_two_seasons_and_leaves_the_input_alone(answer):
    with pytest.raises(ValueError):
        answer.smooth(np.arange(13.0), 7, 0.3)
    y = list(range(20))
    answer.smooth(y, 7, 0.3, 0.1, 0.1)
    assert y == list(range(20))


def test_a_true_pattern_at_the_start_needs_hardly_any_gamma(answer):
    for seed in range(3):
        y = answer.requests(seed=seed)
        assert answer.fit(y, 7, answer.WEEK)[2] < 0.15 < answer.fit(y, 7)[2]
    assert list(answer.WEEK) == [10, 15, 12, 14, 4, -25, -30]
