import numpy as np
import pytest

CASE = dict(volume=120_000, adoption=0.7, minutes=2.3, used=0.5, hourly_cost=38, running_cost=24_000)


def test_a_trend_shared_with_the_control_is_not_credited(answer):
    assert answer.minutes_saved((12, 9), (12, 9)) == 0
    assert answer.minutes_saved((11.8, 8.9), (11.5, 10.9)) == pytest.approx(2.3)


def test_a_control_that_got_worse_adds_to_the_effect(answer):
    assert answer.minutes_saved((10, 10), (10, 11)) == 1


def test_value_by_hand(answer):
    # 120,000 x 0.7 x 2.3 min = 3,220 h; half of them used at 38 an hour; less 24,000
    assert answer.yearly_value(**CASE) == pytest.approx(3220 * 0.5 * 38 - 24_000)


@pytest.mark.parametrize("factor", ["volume", "adoption", "minutes", "used"])
def test_without_any_one_factor_only_the_cost_remains(answer, factor):
    assert answer.yearly_value(**{**CASE, factor: 0}) == -24_000


def test_range_of_certain_inputs_is_a_point(answer):
    assert np.allclose(answer.value_range(CASE), answer.yearly_value(**CASE))


def test_range_is_ordered_and_lies_between_the_extremes(answer):
    guesses = {**CASE, "adoption": (0.6, 0.7, 0.8), "minutes": (1.4, 2.3, 3.2)}
    low, mid, high = answer.value_range(guesses)
    worst = answer.yearly_value(**{**CASE, "adoption": 0.6, "minutes": 1.4})
    best = answer.yearly_value(**{**CASE, "adoption": 0.8, "minutes": 3.2})
    assert worst < low < mid < high < best


def test_range_is_the_10th_50th_and_90th_percentile(answer):
    # one triangular guess on (0.3, 0.5, 0.7): by its distribution function 0.3894, 0.5 and 0.6106
    got = answer.value_range({**CASE, "used": (0.3, 0.5, 0.7)})
    shares = (0.3 + np.sqrt(0.1 * 0.4 * 0.2), 0.5, 0.7 - np.sqrt(0.1 * 0.4 * 0.2))
    want = [answer.yearly_value(**{**CASE, "used": share}) for share in shares]
    assert np.allclose(got, want, atol=200)  # one percentile further is 245 or more


def test_same_seed_same_range(answer):
    guesses = {**CASE, "used": (0.3, 0.5, 0.7)}
    assert np.array_equal(answer.value_range(guesses), answer.value_range(guesses))
