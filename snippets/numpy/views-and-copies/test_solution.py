import numpy as np
import pytest

MAY_CHANGE = ("erase",)


@pytest.mark.parametrize("kind", [float, np.float32, int, np.uint8])
def test_centred_leaves_its_input_alone(answer, kind):
    x = np.array([[1, 10], [3, 30]], dtype=kind)
    before = x.copy()
    found = answer.centred(x)
    assert found.tolist() == [[-1, -10], [1, 10]]
    assert x.dtype == before.dtype and np.array_equal(x, before)
    assert not np.shares_memory(found, x)


def test_erase_changes_the_array_that_it_is_given(answer):
    x = np.arange(12).reshape(3, 4)
    answer.erase(x, [0, 2], [1, 3])
    assert x.tolist() == [[0, 0, 2, 0], [4, 5, 6, 7], [8, 0, 10, 0]]


def test_erase_takes_lists_of_different_lengths_and_masks(answer):
    x = np.ones((3, 4))
    answer.erase(x, [1], [0, 1, 2])
    assert x.tolist() == [[1] * 4, [0, 0, 0, 1], [1] * 4]
    x = np.ones((2, 3))
    answer.erase(x, np.array([True, False]), np.array([False, True, True]))
    assert x.tolist() == [[1, 0, 0], [1, 1, 1]]


def test_erase_writes_through_a_view(answer):
    x = np.ones((4, 4))
    answer.erase(x[1:3, ::2], [0], [1])
    assert np.argwhere(x == 0).tolist() == [[1, 2]]


def test_erase_nothing(answer):
    x = np.ones((2, 2))
    answer.erase(x, np.array([], dtype=int), [0])
    assert x.all()


def test_the_newest_rows_own_their_memory(answer):
    log = np.arange(10.0).reshape(5, 2)
    rows = answer.newest(log, 2)
    assert rows.tolist() == [[6, 7], [8, 9]]
    assert rows.base is None
    log[-1] = -1
    assert rows.tolist() == [[6, 7], [8, 9]]


@pytest.mark.parametrize("k, kept", [(0, 0), (5, 5), (7, 5), (99, 5)])
def test_none_and_all(answer, k, kept):
    assert len(answer.newest(np.ones((5, 2)), k)) == kept


def test_newest_leaves_the_log_alone(answer):
    log = np.arange(10.0).reshape(5, 2)
    answer.newest(log, 3)[:] = 0
    assert log.tolist() == np.arange(10.0).reshape(5, 2).tolist()
