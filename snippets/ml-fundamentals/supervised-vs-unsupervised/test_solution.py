import numpy as np
import pytest
from sklearn.cluster import KMeans
from sklearn.linear_model import LogisticRegression
from sklearn.semi_supervised import SelfTrainingClassifier


@pytest.mark.parametrize("groups, share", [
    ([0, 0, 1, 1], 1.0), ([1, 1, 0, 0], 1.0), ([0, 1, 0, 1], 0.5), ([0, 0, 0, 1], 0.75)])
def test_agreement_ignores_the_names_of_the_groups(answer, groups, share):
    assert answer.agreement(np.array(groups), np.array([0, 0, 1, 1])) == share


def test_features_are_scaled(answer):
    X, _, _ = answer.customers(5_000, np.random.default_rng(1))
    assert X.mean(axis=0) == pytest.approx([0, 0], abs=1e-9)
    assert X.std(axis=0) == pytest.approx([1, 1])


@pytest.mark.parametrize("seed", range(3))
def test_clusters_follow_the_wider_gap_and_labels_the_question(answer, seed):
    X, business, leaves = answer.customers(1_000, np.random.default_rng(seed))
    groups = KMeans(2, n_init=3, random_state=seed).fit_predict(X)
    assert answer.agreement(groups, business) > 0.95
    assert answer.agreement(groups, leaves) < 0.6
    model = LogisticRegression().fit(X[:40], leaves[:40])
    assert model.score(X[40:], leaves[40:]) > 0.8


def test_pseudo_labels_follow_the_wider_gap_when_labels_are_few(answer):
    """Four labels: the model teaches itself the difference between business and private."""
    alone, taught = [], []
    for seed in range(20):
        X, _, leaves = answer.customers(500, np.random.default_rng(seed))
        y = np.where(np.arange(500) < 4, leaves, -1)
        if len(set(y[:4])) == 2:
            alone.append(LogisticRegression().fit(X[:4], y[:4]).score(X[4:], leaves[4:]))
            model = SelfTrainingClassifier(LogisticRegression(), threshold=0.9, max_iter=None)
            taught.append(model.fit(X, y).score(X[4:], leaves[4:]))
    assert np.mean(taught) < np.mean(alone) - 0.05
