import random

import pytest

LABELS = ["down", 2, 10, "up"]


def by_definition(actual, predicted, label):
    pairs = list(zip(actual, predicted))
    tp = sum(a == label and p == label for a, p in pairs)
    fp = sum(a != label and p == label for a, p in pairs)
    fn = sum(a == label and p != label for a, p in pairs)
    precision = tp / (tp + fp) if tp + fp else 0.0
    recall = tp / (tp + fn) if tp + fn else 0.0
    return precision, recall, 2 * precision * recall / (precision + recall) if tp else 0.0


def test_rows_are_actual_and_columns_predicted(answer):
    actual, predicted = [1, 1, 1, 0, 0], [1, 0, 0, 0, 1]
    assert answer.confusion_matrix(actual, predicted, [0, 1]) == [[1, 1], [2, 1]]


def test_the_order_of_labels_is_the_callers(answer):
    assert answer.confusion_matrix(["b", "a", "b"], ["a", "a", "b"], ["b", "a", "c"]) == [[1, 1, 0], [0, 1, 0], [0, 0, 0]]


def test_rows_are_separate_lists(answer):
    matrix = answer.confusion_matrix(["x"], ["y"], ["x", "y", "z"])
    assert matrix == [[0, 1, 0], [0, 0, 0], [0, 0, 0]]


def test_two_classes_by_hand(answer):
    (precision, recall, f1), *_ = answer.scores([[60, 40], [20, 880]])
    assert precision == pytest.approx(0.75)
    assert recall == pytest.approx(0.6)
    assert f1 == pytest.approx(2 / 3)


def test_a_class_that_is_never_predicted_scores_zero(answer):
    assert answer.scores([[0, 5], [0, 5]])[0] == (0.0, 0.0, 0.0)


def test_a_class_that_never_occurs_scores_zero(answer):
    assert answer.scores([[5, 3], [0, 0]])[1] == (0.0, 0.0, 0.0)
    assert answer.scores([[5, 0], [0, 0]])[1] == (0.0, 0.0, 0.0)


def test_random_labels_agree_with_the_definitions(answer):
    rng = random.Random(8)
    for _ in range(60):
        n = rng.randint(0, 30)
        actual, predicted = rng.choices(LABELS, k=n), rng.choices(LABELS, k=n)
        matrix = answer.confusion_matrix(actual, predicted, LABELS)
        assert sum(map(sum, matrix)) == n
        found = answer.scores(matrix)
        expected = [by_definition(actual, predicted, label) for label in LABELS]
        assert all(mine == pytest.approx(theirs) for mine, theirs in zip(found, expected, strict=True))
        assert answer.macro_f1(matrix) == pytest.approx(sum(f1 for _, _, f1 in expected) / 4)


def test_macro_f1_is_no_mean_of_precision_and_recall(answer):
    assert answer.macro_f1([[1, 99], [0, 0]]) == pytest.approx((2 / 101) / 2)


def test_unknown_labels_and_lengths_are_errors(answer):
    with pytest.raises(ValueError):
        answer.confusion_matrix(["a"], ["b"], ["a"])
    with pytest.raises(ValueError):
        answer.confusion_matrix(["b"], ["a"], ["a"])
    with pytest.raises(ValueError):
        answer.confusion_matrix(["a", "a"], ["a"], ["a"])


def test_the_data_are_not_read_once_per_class(answer):
    class Counted(list):
        reads = 0

        def __iter__(self):
            for item in super().__iter__():
                self.reads += 1
                yield item

        def __getitem__(self, place):
            self.reads += 1
            return super().__getitem__(place)

        def count(self, item):
            self.reads += len(self)
            return super().count(item)

    labels = list(range(50))
    actual, predicted = Counted(labels * 4), Counted(labels[::-1] * 4)
    matrix = answer.confusion_matrix(actual, predicted, labels)
    assert matrix[2][47] == 4 and sum(map(sum, matrix)) == 200
    times = max(actual.reads, predicted.reads) // len(labels * 4)
    assert times <= 5, "the data are read once per class, or more often"
