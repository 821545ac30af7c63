import threading
import tracemalloc
from concurrent.futures import ThreadPoolExecutor
from functools import reduce
from itertools import count, islice
from operator import add

import numpy as np
import pytest

PATIENCE = 2


@pytest.fixture
def pool():
    with ThreadPoolExecutor(3) as pool:
        yield pool


def double(number):
    return 2 * number


def test_results_come_in_order(answer, pool):
    assert list(answer.bounded_map(pool, double, range(20), ahead=4)) == list(range(0, 40, 2))


@pytest.mark.parametrize("items", [[], [1], [1, 2, 3]])
def test_fewer_items_than_room(answer, pool, items):
    assert list(answer.bounded_map(pool, double, items, ahead=5)) == [2 * i for i in items]


@pytest.mark.parametrize("ahead", [1, 2, 5])
def test_no_more_than_ahead_items_are_in_flight(answer, pool, ahead):
    drawn = yielded = 0

    def items():
        nonlocal drawn
        for number in range(20):
            drawn += 1
            assert drawn - yielded <= ahead
            yield number

    for _ in answer.bounded_map(pool, double, items(), ahead):
        yielded += 1
    assert (drawn, yielded) == (20, 20)


def test_an_endless_source_is_read_only_as_far_as_needed(answer, pool):
    assert list(islice(answer.bounded_map(pool, double, count(), ahead=3), 4)) == [0, 2, 4, 6]


def test_items_are_worked_on_at_the_same_time(answer, pool):
    barrier = threading.Barrier(3, timeout=PATIENCE)

    def meet(number):
        barrier.wait()
        return number

    assert list(answer.bounded_map(pool, meet, range(6), ahead=3)) == list(range(6))


def test_an_error_comes_out_at_its_place(answer, pool):
    results = answer.bounded_map(pool, lambda n: 6 // n, [3, 2, 0, 1], ahead=2)
    assert [next(results), next(results)] == [2, 3]
    with pytest.raises(ZeroDivisionError):
        next(results)


def test_stopping_early_cancels_what_has_not_started(answer):
    release, ran = threading.Event(), []

    def work(number):
        if number:
            assert release.wait(PATIENCE)
        ran.append(number)

    with ThreadPoolExecutor(1) as pool:
        results = answer.bounded_map(pool, work, range(9), ahead=4)
        next(results)
        results.close()
        release.set()
    assert set(ran) <= {0, 1}  # 1 may have been under way


def test_room_for_nothing_is_refused(answer, pool):
    with pytest.raises(ValueError, match="ahead"):
        list(answer.bounded_map(pool, double, [1], ahead=0))


def test_memory_follows_ahead_and_not_the_length_of_the_data(answer, pool):
    megabyte = 2**20

    def chunks():
        for _ in range(60):
            yield np.ones(megabyte // 8)

    tracemalloc.start()
    total = sum(answer.bounded_map(pool, np.sum, chunks(), ahead=3))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert total == 60 * megabyte // 8
    assert peak < 10 * megabyte


def test_plain_map_draws_everything_at_once(pool):
    drawn = 0

    def items():
        nonlocal drawn
        for number in range(50):
            drawn += 1
            yield number

    pool.map(double, items())
    assert drawn == 50


@pytest.mark.parametrize("offset", [0.0, 1e9])
def test_parts_add_up_to_the_whole(answer, offset):
    values = offset + np.random.default_rng(0).normal(0, 1, 1000)
    parts = [answer.Moments.of(part) for part in np.array_split(values, 7)]
    for order in (parts, parts[::-1]):
        total = reduce(add, order, answer.Moments())
        assert total.count == 1000
        assert total.mean == pytest.approx(values.mean(), rel=1e-12)
        assert total.std == pytest.approx(values.std(), rel=1e-6)


@pytest.mark.parametrize("dtype", ["int8", "uint8", "int32", "float16"])
def test_narrow_types_do_not_overflow(answer, dtype):
    values = np.array([100, 120, 100], dtype)
    moments = answer.Moments.of(values) + answer.Moments.of(values)
    assert moments.mean == pytest.approx(320 / 3)
    assert moments.std == pytest.approx(np.std([100.0, 120.0, 100.0]))


def test_the_values_of_the_caller_stay_as_they_were(answer):
    values = np.array([3.0, np.nan, 1.0])
    answer.Moments.of(values)
    np.testing.assert_array_equal(values, [3.0, np.nan, 1.0])


def test_missing_values_are_left_out(answer):
    moments = answer.Moments.of([1.0, np.nan, 3.0])
    assert (moments.count, moments.mean, moments.std) == (2, 2.0, 1.0)


def test_nothing_seen_has_no_deviation(answer):
    nothing = answer.Moments.of([np.nan]) + answer.Moments()
    assert nothing.count == 0
    assert np.isnan(nothing.std)


def test_one_value_deviates_from_nothing(answer):
    assert (answer.Moments.of([5.0]) + answer.Moments()).std == 0


def test_nothing_adds_nothing_to_a_tiny_mean(answer):
    tiny = answer.Moments.of([1e-20, 3e-20])
    assert answer.Moments() + tiny == tiny + answer.Moments() == tiny


def test_moments_cannot_be_changed(answer):
    with pytest.raises(AttributeError):
        answer.Moments().count = 1
