import random
from math import inf, nan

import numpy as np
import pytest


def share_of_pairs_won(labels, scores):
    """Return the AUC by its definition, pair by pair."""
    positives = [score for label, score in zip(labels, scores, strict=True) if label]
    negatives = [score for label, score in zip(labels, scores, strict=True) if not label]
    points = [(p > n) + (p == n) / 2 for p in positives for n in negatives]
    return sum(points) / len(points)


@pytest.mark.parametrize(
    ("labels", "scores", "expected"),
    [
        ([0, 1], [0.1, 0.9], 1.0),
        ([1, 0], [0.1, 0.9], 0.0),
        ([1, 1, 0, 0], [0.9, 0.5, 0.5, 0.1], 0.875),
        ([1, 0, 1, 0], [0.3, 0.3, 0.3, 0.3], 0.5),
        ([1, 0, 0], [-3.0, -5.0, 40.0], 0.5),  # scores need not be probabilities
    ],
)
def test_known_values(answer, labels, scores, expected):
    assert answer.auc(labels, scores) == pytest.approx(expected)


def test_the_order_of_the_rows_does_not_matter(answer):
    labels, scores = [1, 1, 0, 0, 1, 0], [0.5, 0.5, 0.5, 0.5, 0.2, 0.2]
    turned = answer.auc(labels[::-1], scores[::-1])
    assert answer.auc(labels, scores) == pytest.approx(turned)
    assert turned == pytest.approx(0.5)


@pytest.mark.parametrize("labels", [[], [1, 1], [0, 0]])
def test_one_class_has_no_auc(answer, labels):
    with pytest.raises(ValueError):  # noqa: PT011 - the message is free
        answer.auc(labels, [0.5] * len(labels))


def test_close_scores_are_told_apart(answer):
    labels = [0, 1] * 50
    scores = [0.5 + n * 1e-9 for n in range(100)]
    assert answer.auc(labels, scores) == pytest.approx(share_of_pairs_won(labels, scores))


@pytest.mark.parametrize("levels", [2, 5, 1000])
def test_agrees_with_the_definition(answer, levels):
    rng = random.Random(levels)
    for _ in range(30):
        labels = [0, 1, *rng.choices([0, 1], k=40)]
        scores = [rng.randrange(levels) / levels for _ in labels]
        assert answer.auc(labels, scores) == pytest.approx(share_of_pairs_won(labels, scores))


class Score(float):
    """A number that counts how often it is compared."""

    compared = 0

    def _count(self, other, compare):
        Score.compared += 1
        return compare(float(self), float(other))

    def __lt__(self, other):
        return self._count(other, float.__lt__)

    def __le__(self, other):
        return self._count(other, float.__le__)

    def __gt__(self, other):
        return self._count(other, float.__gt__)

    def __ge__(self, other):
        return self._count(other, float.__ge__)

    def __eq__(self, other):
        return self._count(other, float.__eq__)

    __hash__ = float.__hash__


def test_does_not_compare_all_pairs(answer):
    size = 1_000
    rng = random.Random(0)
    scores = [Score(rng.random()) for _ in range(size)]
    Score.compared = 0
    answer.auc([n % 2 for n in range(size)], scores)
    assert Score.compared < 50 * size


@pytest.mark.parametrize("label", [0, 1])
@pytest.mark.parametrize("place", [0, 2, 4])
def test_nan_is_refused(answer, label, place):
    labels, scores = [0, 1, label, 1, 0], [0.1, 0.9, 0.5, 0.7, 0.3]
    scores[place] = nan
    with pytest.raises(ValueError):  # noqa: PT011 - the message is free
        answer.auc(labels, scores)


@pytest.mark.parametrize("scores", [[0.1, 0.9], [0.1, 0.9, 0.5, 0.7]])
def test_a_score_too_few_or_too_many_is_refused(answer, scores):
    with pytest.raises(ValueError):  # noqa: PT011 - the message is free
        answer.auc([0, 1, 0], scores)


def test_infinite_scores_are_scores(answer):
    labels, scores = [1, 0, 1, 0, 1, 0], [inf, inf, -inf, -inf, 1e9 + 1, 1e9]
    assert answer.auc(labels, scores) == pytest.approx(share_of_pairs_won(labels, scores))


def test_large_scores_that_differ_by_little(answer):
    labels, scores = [0, 1, 0, 1], [1e9 + 1, 1e9 + 2, 1e9 + 3, 1e9 + 3]
    assert answer.auc(labels, scores) == pytest.approx(0.625)


def test_narrow_arrays(answer):
    """300 x 300 pairs do not fit into int16, nor 300 positives into int8."""
    labels = np.repeat(np.array([0, 1], dtype=np.int8), 300)
    scores = np.arange(600, dtype=np.float16)
    assert answer.auc(labels, scores) == 1
    assert answer.auc(labels, -scores) == 0


def test_leaves_its_input_alone(answer):
    labels, scores = [1, 0, 1], [0.9, 0.5, 0.1]
    answer.auc(labels, scores)
    assert labels == [1, 0, 1] and scores == [0.9, 0.5, 0.1]
