import numpy as np
import pytest
from sklearn.cluster import KMeans

X = np.array([[0.0, 0], [0, 2], [10, 0], [10, 2]])


def test_by_hand(answer):
    assert answer.spread(X, np.array([0, 0, 1, 1])) == pytest.approx(4)
    assert answer.spread(X, np.array([0, 1, 0, 1])) == pytest.approx(100)


def test_one_cluster_is_the_total(answer):
    assert answer.spread(X, np.zeros(4)) == pytest.approx(4 * (25 + 1))


def test_every_point_alone_has_no_spread(answer):
    assert answer.spread(X, np.arange(4)) == 0


def test_the_names_of_the_clusters_do_not_matter(answer):
    assert answer.spread(X, np.array([7, 7, -1, -1])) == pytest.approx(4)


def test_agrees_with_the_inertia_of_scikit_learn(answer):
    x = np.random.default_rng(0).normal(size=(200, 3))
    model = KMeans(4, n_init=1, random_state=0, tol=0).fit(x)
    assert answer.spread(x, model.labels_) == pytest.approx(model.inertia_)


def test_a_local_minimum_is_a_failure_of_the_search(answer):
    stuck, wanted = np.array([0, 1, 0, 1]), np.array([0, 0, 1, 1])
    assert answer.blame(X, stuck, wanted) == "search"


def test_a_better_score_for_the_wrong_answer_is_a_failure_of_the_objective(answer):
    found, wanted = np.array([0, 0, 1, 1]), np.array([0, 1, 0, 1])
    assert answer.blame(X, found, wanted) == "objective"


def test_a_tie_is_not_a_failure_of_the_search(answer):
    square = np.array([[0.0, 0], [0, 1], [1, 0], [1, 1]])
    assert answer.blame(square, np.array([0, 0, 1, 1]), np.array([0, 1, 0, 1])) == "objective"


def test_a_wanted_grouping_without_any_spread(answer):
    x = np.array([[0.0], [0], [5], [5]])
    assert answer.blame(x, np.array([0, 1, 0, 1]), np.array([0, 0, 1, 1])) == "search"


def test_far_from_the_origin_nothing_changes(answer):
    assert answer.spread(X + 1e8, np.array([0, 0, 1, 1])) == pytest.approx(4)


def test_the_callers_arrays_stay_as_they_are(answer):
    x, labels = X.copy(), np.array([0, 1, 0, 1])
    answer.blame(x, labels, np.array([0, 0, 1, 1]))
    assert (x == X).all() and labels.tolist() == [0, 1, 0, 1]
