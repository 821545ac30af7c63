import random
from math import inf, isfinite, isnan, nan

import numpy as np
import pytest


def means(answer, values, width, min_count=1):
    return list(answer.rolling_mean(values, width, min_count))


def close(expected):
    return pytest.approx(expected, rel=1e-9, abs=1e-12, nan_ok=True)


def test_the_window_fills_up_and_then_slides(answer):
    assert means(answer, [1, 2, 3, 4, 5], 3) == close([1, 1.5, 2, 3, 4])


def test_a_window_of_one_repeats_the_values(answer):
    assert means(answer, [4, 5, 6], 1) == close([4, 5, 6])


def test_a_missing_reading_is_left_out_and_not_taken_for_zero(answer):
    assert means(answer, [2, nan, 4], 3) == close([2, 2, 3])


def test_a_missing_reading_has_no_effect_after_it_left(answer):
    assert means(answer, [nan, 1, 2, 3], 2) == close([nan, 1, 1.5, 2.5])
    assert means(answer, [inf, 1, 2, 3], 2) == close([nan, 1, 1.5, 2.5])
    assert means(answer, [-inf, inf, 2, 3], 2) == close([nan, nan, 2, 2.5])


def test_too_few_readings_give_no_mean(answer):
    assert means(answer, [1, 2, nan, nan, 5, 6], 3, 2) == close([nan, 1.5, 1.5, nan, nan, 5.5])


def test_nothing_in_nothing_out(answer):
    assert means(answer, [], 3) == []


def test_a_spike_leaves_no_trace(answer):
    found = means(answer, [0.1, 0.2, 3.4e38, 0.3, 0.4, 0.5, 0.6], 3)
    assert found[-2:] == close([0.4, 0.5])


@pytest.mark.parametrize("spikes", [(3.4e38, 9.2e18), (9.2e18, 3.4e38), (1e18, -3.4e38), (1e308, 1e308)])
def test_two_spikes_of_any_size_leave_no_trace(answer, spikes):
    assert means(answer, [0.1, *spikes, 0.3, 0.4, 0.5, 0.6], 3)[-2:] == close([0.4, 0.5])


@pytest.mark.parametrize("before", range(8))
def test_a_spike_does_no_harm_as_soon_as_it_has_left(answer, before):
    values = [0.1 * n for n in range(before)] + [3.4e38, 0.3, 0.4, 0.5, 0.6]
    assert means(answer, values, 3)[-2:] == close([0.4, 0.5])


def test_a_small_spike_among_smaller_readings(answer):
    found = means(answer, [1e-9, 2e-9, 1e5, 3e-9, 4e-9, 5e-9], 3)
    assert found[-1] == pytest.approx(4e-9, rel=1e-9, abs=0)


def test_errors_do_not_pile_up(answer):
    rng = random.Random(0)
    values = [rng.uniform(-1, 1) * 10 ** rng.uniform(0, 12) for _ in range(5_000)] + [0.1, 0.2, 0.3]
    assert means(answer, values, 3)[-1:] == close([0.2])


def test_agrees_with_brute_force(answer):
    rng = random.Random(7)
    for _ in range(100):
        values = [rng.choice([nan, rng.uniform(-5, 5)]) for _ in range(rng.randrange(15))]
        width = rng.randrange(1, 6)
        for i, mean in enumerate(means(answer, values, width, 2)):
            good = [value for value in values[max(0, i + 1 - width) : i + 1] if isfinite(value)]
            if len(good) < 2:
                assert isnan(mean)
            else:
                assert mean == pytest.approx(sum(good) / len(good), abs=1e-12)


class Reading(float):
    """A number that counts how often it is added or subtracted."""

    sums = 0

    def _count(self, number):
        Reading.sums += 1
        return number

    def __add__(self, other):
        return self._count(float(self) + float(other))

    def __sub__(self, other):
        return self._count(float(self) - float(other))

    def __rsub__(self, other):
        return self._count(float(other) - float(self))

    __radd__ = __add__


def test_does_not_add_up_the_whole_window_for_each_reading(answer):
    Reading.sums = 0
    found = means(answer, [Reading(n % 7) for n in range(2_100)], 700)
    assert found[-1] == close(3)
    assert Reading.sums < 20 * 2_100


@pytest.mark.parametrize(("kind", "values", "mean"), [
    ("float16", [60_000, 60_000, 60_000], 60_000),  # the sum is beyond float16
    ("float32", [16_777_216, 1, 1], 5_592_406),  # adding 1 changes no float32
    ("int8", [100, 100, 100], 100),
])
def test_narrow_types_neither_overflow_nor_lose_digits(answer, kind, values, mean):
    assert means(answer, np.array(values, dtype=kind), 3)[-1] == close(mean)


def test_leaves_its_input_alone(answer):
    values = [2.0, nan, 4.0, 5.0]
    means(answer, values, 2)
    assert values[0] == 2 and isnan(values[1]) and values[2:] == [4, 5]
