import numpy as np
import pytest


def test_both_versions_agree(answer):
    rng = np.random.default_rng(7)
    for scale in (1e-3, 1, 1e9):
        values = list(rng.normal(5, scale, size=200))
        assert np.allclose(answer.normalise(values), answer.normalise_loop(values))
    assert np.allclose(answer.normalise([2, 10]), [-1, 1])


def test_a_list_of_floats_takes_four_times_the_memory(answer):
    values = [float(v) for v in np.random.default_rng(1).random(10_000)]
    assert 3.9 < answer.list_bytes(values) / answer.array_bytes(values) < 4.2


def test_arithmetic_means_something_else(answer):
    assert [1, 2] * 2 == [1, 2, 1, 2] and (np.array([1, 2]) * 2).tolist() == [2, 4]
    assert [1] + [2] == [1, 2] and (np.array([1]) + np.array([2])).tolist() == [3]


def test_a_slice_of_an_array_shares_memory(answer):
    array, values = np.arange(5), list(range(5))
    array[1:3][0] = values[1:3][0] = 99
    assert array[1] == 99


def test_one_type_for_all(answer):
    assert np.array([1, 2.5]).dtype == float
    assert np.array([1, "a"]).dtype.kind == "U"


@pytest.mark.parametrize(("stop", "step", "count"), [(1, 0.1, 10), (1.3, 0.1, 3), (0.95, 0.1, 10), (0, 0.1, 0), (10, 2, 5)])
def test_a_grid_without_surprise(answer, stop, step, count):
    start = 1 if stop == 1.3 else 0
    grid = answer.steps(start, stop, step)
    assert len(grid) == count
    assert np.allclose(grid, [start + k * step for k in range(count)])


def test_arange_with_a_float_step_can_have_one_too_many(answer):
    assert len(np.arange(1, 1.3, 0.1)) == 4
    assert len(np.linspace(1, 1.3, 3, endpoint=False)) == 3
