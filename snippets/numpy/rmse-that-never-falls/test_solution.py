import numpy as np
import pytest

Y, P = np.array([1.0, 2.0, 6.0]), np.array([1.0, 4.0, 5.0])


@pytest.mark.parametrize("y", [Y, Y[:, None]])
@pytest.mark.parametrize("p", [P, P[:, None]])
def test_any_mix_of_columns(answer, y, p):
    assert answer.rmse(y, p) == pytest.approx(np.sqrt(5 / 3))


def test_perfect_predictions_have_no_error(answer):
    assert answer.rmse(Y, Y[:, None]) == 0


def test_one_row(answer):
    assert answer.rmse(np.array([3.0]), np.array([[5.0]])) == 2


@pytest.mark.parametrize("y, p", [
    (np.zeros(3), np.zeros(4)), (np.zeros(3), np.zeros(1)), (np.zeros(4), np.zeros((2, 2))),
    (np.zeros((2, 2)), np.zeros((2, 2))), (np.zeros(3), np.zeros((1, 3))),
    (np.zeros(3), np.float64(0)), (np.zeros(0), np.zeros((0, 1)))])
def test_other_shapes_are_refused(answer, y, p):
    with pytest.raises(ValueError):
        answer.rmse(y, p)


@pytest.mark.parametrize("shape", [(4, 5), (3, 3), (2, 3, 4)])
@pytest.mark.parametrize("axis", [0, 1])
def test_standardised_along_the_axis(answer, shape, axis):
    x = np.random.default_rng(0).normal(7, 3, shape)
    z = answer.standardise(x, axis)
    assert z.shape == shape
    assert z.mean(axis=axis) == pytest.approx(0, abs=1e-12)
    assert z.std(axis=axis) == pytest.approx(1)


@pytest.mark.filterwarnings("error")
def test_constant_columns_become_zero(answer):
    x = np.array([[0.1, 0.0, 1.0], [0.1, 0.0, 3.0], [0.1, 0.0, 5.0]])
    z = answer.standardise(x, 0)
    assert z[:, :2].tolist() == [[0, 0]] * 3
    assert z[:, 2] == pytest.approx([-np.sqrt(1.5), 0, np.sqrt(1.5)])


@pytest.mark.parametrize("x", [
    1e-9 * np.array([1.0, 3, 5]), 1e6 + np.array([1.0, 3, 5]), 1e9 + np.array([1.0, 3, 5]),
    1e-30 * np.array([1, 3, 5], dtype=np.float32)])  # in float32 the squares would vanish
def test_small_values_and_large_offsets_are_not_constant(answer, x):
    z = answer.standardise(x[:, None], 0)
    assert z[:, 0] == pytest.approx([-np.sqrt(1.5), 0, np.sqrt(1.5)])


def test_unsigned_integers_do_not_wrap(answer):
    small, large = np.array([3], dtype=np.uint8), np.array([20], dtype=np.uint8)
    assert answer.rmse(small, large) == 17
    assert answer.gaps(small, large).tolist() == [[-17]]


def test_leaves_its_input_alone(answer):
    y, p, x = Y.copy(), P[:, None].copy(), np.array([[1.0, 2], [3, 6]])
    answer.rmse(y, p)
    answer.gaps(y, p[:, 0])
    answer.standardise(x, 0)
    assert np.array_equal(y, Y) and np.array_equal(p[:, 0], P)
    assert x.tolist() == [[1, 2], [3, 6]]


def test_integers_and_input_left_alone(answer):
    x = np.array([[1, 2], [3, 6]])
    assert answer.standardise(x, 0).tolist() == [[-1, -1], [1, 1]]
    assert x.tolist() == [[1, 2], [3, 6]]


def test_gaps_by_hand(answer):
    assert answer.gaps(np.array([10, 20]), np.array([1, 2, 3])).tolist() == [[9, 8, 7], [19, 18, 17]]


@pytest.mark.parametrize("n, m", [(3, 3), (1, 4), (0, 2)])
def test_gaps_shape(answer, n, m):
    assert answer.gaps(np.arange(n), np.arange(m)).shape == (n, m)
