import numpy as np
import pytest


def test_by_hand(answer):
    found = answer.group_sums(np.array([2, 0, 2, 2]), np.array([1.0, 10, 2, 4]), 3)
    assert found.tolist() == [10, 0, 7]


def test_rows(answer):
    value = np.array([[1.0, 10], [2, 20], [4, 40]])
    assert answer.group_sums(np.array([1, 0, 1]), value, 2).tolist() == [[2, 20], [5, 50]]


@pytest.mark.parametrize("seed", range(5))
def test_agrees_with_the_loop(answer, seed):
    rng = np.random.default_rng(seed)
    group, value = rng.integers(0, 8, 40), rng.normal(size=(40, 3))
    expected = np.zeros((9, 3))
    for g, row in zip(group, value):
        expected[g] += row
    assert answer.group_sums(group, value, 9) == pytest.approx(expected)


@pytest.mark.parametrize("present", [[1, 3], [0], [5]])
def test_empty_groups_before_between_and_after(answer, present):
    group = np.repeat(present, 2)
    expected = [2.0 if g in present else 0.0 for g in range(6)]
    assert answer.group_sums(group, np.ones(len(group)), 6).tolist() == expected


def test_no_rows(answer):
    none = np.array([], dtype=int)
    assert answer.group_sums(none, np.zeros(0), 3).tolist() == [0, 0, 0]
    assert answer.group_sums(none, np.zeros((0, 2)), 3).shape == (3, 2)
    assert [len(part) for part in answer.run_sums(none, np.zeros(0))] == [0, 0]


def test_large_integers_are_exact(answer):
    value = np.array([2**53, 1, 2**60, 1])
    found = answer.group_sums(np.array([0, 0, 1, 1]), value, 2)
    assert found.dtype == np.int64 and found.tolist() == [2**53 + 1, 2**60 + 1]


@pytest.mark.parametrize("kind", [np.int8, np.uint8, bool])
def test_small_types_do_not_overflow(answer, kind):
    group, value = np.zeros(1000, dtype=int), np.ones(1000, dtype=kind)
    for sums in (answer.group_sums(group, value, 1), answer.run_sums(group, value)[1]):
        assert sums.dtype == np.int64 and sums.tolist() == [1000]


def test_float32_keeps_counting(answer):
    """From 2**24 on, adding 1 to a float32 changes nothing."""
    group, value = np.zeros(3, dtype=int), np.array([2**24, 1, 1], dtype=np.float32)
    assert answer.group_sums(group, value, 1).tolist() == [2**24 + 2]
    assert answer.run_sums(group, value)[1].tolist() == [2**24 + 2]


@pytest.mark.parametrize("group", [[-1, 0], [0, 2]])
def test_numbers_out_of_range_are_refused(answer, group):
    with pytest.raises(ValueError):
        answer.group_sums(np.array(group), np.ones(2), 2)


def test_runs(answer):
    numbers, sums = answer.run_sums(np.array([4, 4, 1, 4]), np.array([1, 2, 10, 100]))
    assert numbers.tolist() == [4, 1, 4] and sums.tolist() == [3, 10, 100]


def test_runs_of_rows(answer):
    numbers, sums = answer.run_sums(np.array([0, 0]), np.array([[1.0, 2], [3, 4]]))
    assert numbers.tolist() == [0] and sums.tolist() == [[4, 6]]


def test_a_large_run_does_not_spoil_the_next(answer):
    _, sums = answer.run_sums(np.array([0, 1, 1]), np.array([1e17, 1.0, 2.0]))
    assert sums.tolist() == [1e17, 3]


@pytest.mark.parametrize("seed", range(3))
def test_runs_agree_with_the_loop(answer, seed):
    rng = np.random.default_rng(seed)
    group, value = rng.choice([2, 10, 3], 60), rng.integers(-9, 10, (60, 2))
    numbers, sums = [], []
    for g, row in zip(group.tolist(), value.tolist()):
        if numbers and numbers[-1] == g:
            sums[-1] = [x + y for x, y in zip(sums[-1], row)]
        else:
            numbers.append(g)
            sums.append(row)
    got = answer.run_sums(group, value)
    assert got[0].tolist() == numbers and got[1].tolist() == sums


def test_a_narrow_group_type(answer):
    group = np.arange(256, dtype=np.uint8)
    assert answer.group_sums(group, np.ones(256), 300).tolist() == [1] * 256 + [0] * 44


@pytest.mark.parametrize("kind", [np.int8, np.int64, float])
def test_leaves_its_input_alone(answer, kind):
    group, value = np.array([1, 1, 0]), np.array([[1, 2], [3, 4], [5, 6]], dtype=kind)
    copies = group.copy(), value.copy()
    answer.group_sums(group, value, 2)
    answer.run_sums(group, value)
    assert np.array_equal(group, copies[0]) and np.array_equal(value, copies[1])
