import numpy as np
import pytest

NAN = np.nan


def test_levels_by_hand(answer):
    starts, mean, count = answer.to_grid([61, 5, 59, 190], [4, 10, 20, 7], 60, "mean")
    assert starts.tolist() == [0, 60, 120, 180] and count.tolist() == [2, 1, 0, 1]
    assert mean[[0, 1, 3]].tolist() == [15, 4, 7] and np.isnan(mean[2])


def test_events_without_a_row_are_zero(answer):
    assert answer.to_grid([0, 130], [1, 1], 60, "sum")[1].tolist() == [1, 0, 1]


def test_a_moment_on_the_edge_belongs_to_the_later_slot(answer):
    assert answer.to_grid([0, 60], [1, 2], 60, "mean")[1].tolist() == [1, 2]


def test_missing_values_do_not_count(answer):
    _, mean, count = answer.to_grid([0, 1, 60], [5, NAN, NAN], 60, "mean")
    assert mean[0] == 5 and np.isnan(mean[1]) and count.tolist() == [1, 0]


def test_time_stamps_since_1970(answer):
    t = 1_780_000_020
    starts, mean, _ = answer.to_grid([t, t + 60], [1e9, 3e9], 60, "mean")
    assert mean.tolist() == [1e9, 3e9] and (starts % 60 == 0).all()


@pytest.mark.parametrize("longest, expected", [(0, [1, NAN, NAN, NAN, 5]), (2, [1, 1, 1, NAN, 5]), (9, [1, 1, 1, 1, 5])])
def test_carry_stops(answer, longest, expected):
    assert np.array_equal(answer.carry([1, NAN, NAN, NAN, 5], longest), expected, equal_nan=True)


def test_carry_invents_nothing_before_the_first_value(answer):
    assert np.array_equal(answer.carry([NAN, NAN, 3], 5), [NAN, NAN, 3], equal_nan=True)


def test_carry_never_uses_later_values(answer):
    assert answer.carry([1, NAN, 9], 5).tolist() == answer.carry([1, NAN, -9], 5).tolist()[:2] + [9]


def test_interpolation_uses_the_other_side(answer):
    assert answer.interpolate([1, NAN, NAN, 7]).tolist() == [1, 3, 5, 7]


def test_seasonal_fill_over_two_periods(answer):
    assert answer.seasonal_fill([1, 2, NAN, 9, NAN, NAN], 2).tolist() == [1, 2, 1, 9, 1, 9]
