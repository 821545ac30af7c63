import numpy as np
import pytest

rng = np.random.default_rng(0)


def test_one_hot(answer):
    labels = np.array([2, 0, -1, 2])
    found = answer.one_hot(labels, 3)
    assert found.dtype == float
    assert found.tolist() == [[0, 0, 1], [1, 0, 0], [0, 0, 0], [0, 0, 1]]


def test_one_hot_of_nothing(answer):
    assert answer.one_hot(np.array([], dtype=int), 4).shape == (0, 4)


@pytest.mark.parametrize("n, k", [(7, 3), (5, 5), (1, 12)])
def test_picked_agrees_with_the_loop(answer, n, k):
    logp, labels = rng.normal(size=(n, k)) - 1e3, rng.integers(0, k, n)
    assert answer.picked(logp, labels) == pytest.approx(np.mean([logp[i, j] for i, j in enumerate(labels)]))


def test_rows_without_a_label_do_not_count(answer):
    logp = np.array([[-1.0, -100.0], [-2.0, -100.0], [-100.0, -100.0]])
    assert answer.picked(logp, np.array([0, 0, -1])) == -1.5


@pytest.mark.filterwarnings("error")
def test_no_label_at_all(answer):
    assert np.isnan(answer.picked(np.zeros((2, 3)), np.array([-1, -1])))


@pytest.mark.parametrize("seed", range(3))
def test_pool_agrees_with_the_loop(answer, seed):
    rng = np.random.default_rng(seed)
    x, lengths = rng.normal(size=(6, 5, 3)), rng.integers(1, 6, 6)
    expected = [x[i, :n].mean(axis=0) for i, n in enumerate(lengths)]
    assert answer.mean_pool(x, lengths) == pytest.approx(np.array(expected))


@pytest.mark.filterwarnings("error")
def test_padding_has_no_effect(answer):
    x = np.array([[[1.0], [3.0], [np.nan]], [[np.inf], [np.nan], [1e300]], [[2.0], [2.0], [5.0]]])
    assert answer.mean_pool(x, np.array([2, 0, 3])).tolist() == [[2], [0], [3]]


def test_a_missing_value_in_a_real_step_is_not_hidden(answer):
    x = np.array([[[1.0, 4.0], [np.nan, 6.0], [9.0, 9.0]]])
    found = answer.mean_pool(x, np.array([2]))
    assert np.isnan(found[0, 0]) and found[0, 1] == 5
