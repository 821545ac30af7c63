import math

import numpy as np
import pytest
from sklearn import metrics


def test_by_hand(answer):
    s = answer.scores(tp=60, fp=90, fn=40, tn=9_810)
    assert s == pytest.approx(
        {"accuracy": 0.987, "precision": 0.4, "recall": 0.6, "f1": 0.48})


def test_never_flagging_has_no_precision(answer):
    s = answer.scores(tp=0, fp=0, fn=100, tn=9_900)
    assert s["accuracy"] == pytest.approx(0.99)
    assert math.isnan(s["precision"])
    assert s["recall"] == 0
    assert s["f1"] == 0


def test_without_positives_there_is_no_recall(answer):
    assert math.isnan(answer.scores(tp=0, fp=3, fn=0, tn=7)["recall"])


def test_agrees_with_scikit_learn(answer):
    rng = np.random.default_rng(0)
    actual, predicted = rng.integers(0, 2, (2, 500))
    tn, fp, fn, tp = metrics.confusion_matrix(actual, predicted).ravel()
    assert answer.scores(tp, fp, fn, tn) == pytest.approx({
        "accuracy": metrics.accuracy_score(actual, predicted),
        "precision": metrics.precision_score(actual, predicted),
        "recall": metrics.recall_score(actual, predicted),
        "f1": metrics.f1_score(actual, predicted)})


def test_interval_solves_its_equation(answer):
    """A bound is a share whose own standard error just reaches the observed share."""
    for hits, n in [(60, 100), (0, 20), (20, 20), (3, 7)]:
        for bound in answer.wilson(hits, n):
            variance = bound * (1 - bound) / n
            assert (hits / n - bound) ** 2 == pytest.approx(1.96**2 * variance, abs=1e-12)


def test_interval_narrows_with_the_square_root_of_n(answer):
    low, high = answer.wilson(6_000, 10_000)
    wide_low, wide_high = answer.wilson(60, 100)
    assert (wide_high - wide_low) / (high - low) == pytest.approx(10, rel=0.05)
