import numpy as np
import pytest
from sklearn.cluster import DBSCAN


@pytest.mark.parametrize("seed", range(10))
@pytest.mark.parametrize("eps", [0.05, 0.3, 1.0])
def test_agrees_with_scikit_learn(answer, seed, eps):
    x = np.random.default_rng(seed).normal(size=(80, 2))
    theirs = DBSCAN(eps=eps, min_samples=4).fit(x)
    label = answer.dbscan(x, eps, 4)
    core = theirs.core_sample_indices_
    assert ((label == -1) == (theirs.labels_ == -1)).all()
    assert len({*zip(label[core], theirs.labels_[core])}) == len(set(label[core]))  # the same up to names


def test_a_chain_is_one_cluster(answer):
    assert answer.dbscan(np.arange(50.0)[:, None], 1.0, 2).tolist() == [0] * 50


def test_too_few_neighbours_are_noise(answer):
    assert answer.dbscan(np.array([[0.0], [1], [50]]), 1.5, 3).tolist() == [-1, -1, -1]


def test_a_border_point_does_not_join_two_clusters(answer):
    x = np.array([[0.0], [0.1], [0.2], [1.1], [2.0], [2.1], [2.2]])
    label = answer.dbscan(x, 0.95, 4)
    assert label[0] != label[-1] and label[3] in (label[0], label[-1])


def test_duplicates_and_large_values(answer):
    x = np.repeat([[1e9, 0.0], [1e9 + 10, 0]], 5, axis=0)
    assert answer.dbscan(x, 1.0, 5).tolist() == [0] * 5 + [1] * 5


def test_the_callers_array_stays_as_it_is(answer):
    x = np.random.default_rng(0).normal(size=(20, 2))
    before = x.copy()
    answer.dbscan(x, 0.5, 3)
    assert (x == before).all()
