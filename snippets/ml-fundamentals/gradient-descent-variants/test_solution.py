import numpy as np
import pytest

RNG = np.random.default_rng(0)
X = RNG.normal(size=(50, 3))
Y = X @ [1, -2, 3] + RNG.normal(size=50)


def test_batch_descent_finds_least_squares(answer):
    assert answer.descend(X, Y, 50, 0.5, 200)[-1] == pytest.approx(np.linalg.lstsq(X, Y)[0])


def test_a_batch_larger_than_the_data_is_the_whole_data(answer):
    assert answer.descend(X, Y, 10**9, 0.5, 5) == pytest.approx(answer.descend(X, Y, 50, 0.5, 5))


def test_one_step_by_hand(answer):
    assert answer.descend(np.eye(2), np.array([2.0, 4]), 2, 0.1, 1)[0] == pytest.approx([0.1, 0.2])


@pytest.mark.parametrize("batch", [1, 7, 50])
def test_every_row_counts_once_an_epoch(answer, batch):
    # orthogonal rows: each row changes only its own weight, in any order
    size = np.full(50, batch)
    w = answer.descend(np.eye(50), np.ones(50), batch, 0.1, 1)[0]
    last = 50 % batch or batch
    assert np.sort(w)[:50 - last] == pytest.approx(0.1 / size[:50 - last])
    assert np.sort(w)[50 - last:] == pytest.approx(np.full(last, 0.1 / last))


def test_the_seed_decides_the_order(answer):
    assert (answer.descend(X, Y, 5, 0.01, 2, 1) == answer.descend(X, Y, 5, 0.01, 2, 1)).all()
    assert (answer.descend(X, Y, 5, 0.01, 2, 1) != answer.descend(X, Y, 5, 0.01, 2, 2)).any()


def test_noise_free_data_are_solved_with_any_batch(answer):
    for batch in (1, 8, 50):
        assert answer.descend(X, X @ [1, -2, 3], batch, 0.05, 500)[-1] == pytest.approx([1, -2, 3], abs=1e-3)


def test_the_callers_arrays_stay_as_they_are(answer):
    x, y = X.copy(), Y.copy()
    answer.descend(x, y, 5, 0.1, 2)
    assert (x == X).all() and (y == Y).all()
