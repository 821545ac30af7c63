import numpy as np
import pytest


def test_by_hand(answer):
    z = np.log([[1, 2, 5], [3, 3, 2]])
    assert answer.softmax(z) == pytest.approx(np.array([[1, 2, 5], [3, 3, 2]]) / 8)


def test_one_score_takes_everything(answer):
    assert answer.softmax(np.array([7.0])).tolist() == [1]


@pytest.mark.parametrize("shift", [-1e6, -1000, 1000, 1e6])
def test_only_differences_count(answer, shift):
    z = np.array([0.0, 1.0, 3.0])
    assert answer.softmax(z + shift) == pytest.approx(answer.softmax(z))


def test_rows_on_different_levels(answer):
    rows = np.array([[1000.0, 1001.0], [-1000.0, -999.0]])
    expected = [1 / (1 + np.e), np.e / (1 + np.e)]
    assert answer.softmax(rows) == pytest.approx(np.array([expected, expected]))
    assert answer.log_softmax(rows) == pytest.approx(np.log([expected, expected]))


@pytest.mark.parametrize("axis", [0, 1, 2, -1])
def test_any_axis_of_a_batch(answer, axis):
    z = np.random.default_rng(0).normal(size=(2, 3, 4))
    e = np.exp(z)
    expected = e / e.sum(axis=axis, keepdims=True)
    assert answer.softmax(z, axis=axis) == pytest.approx(expected)
    assert answer.log_softmax(z, axis=axis) == pytest.approx(np.log(expected))


def test_a_masked_score_gets_exactly_nothing(answer):
    z = np.array([2.0, -np.inf, 2.0])
    assert answer.softmax(z).tolist() == [0.5, 0, 0.5]
    assert answer.log_softmax(z) == pytest.approx([-np.log(2), -np.inf, -np.log(2)])


def test_the_logarithm_keeps_what_the_weight_has_lost(answer):
    assert answer.log_softmax(np.array([0.0, -800.0])).tolist() == [0, -800]


def test_a_confident_mistake_costs_its_margin(answer):
    for margin in (1e3, 1e6):
        assert answer.cross_entropy(np.array([[0.0, margin]]), np.array([0])) == margin


def test_cross_entropy_is_a_mean_over_rows(answer):
    scores = np.array([[0.0, 0.0], [np.log(3), 0.0]])
    assert answer.cross_entropy(scores, np.array([0, 1])) == pytest.approx(np.log(8) / 2)


def test_a_masked_class_does_not_poison_the_loss(answer):
    scores = np.array([[1.0, -np.inf, 1.0], [-np.inf, 4.0, -np.inf]])
    assert answer.cross_entropy(scores, np.array([2, 1])) == pytest.approx(np.log(2) / 2)


def test_integer_scores(answer):
    expected = answer.softmax(np.array([1.0, 3.0]))
    assert answer.softmax(np.array([1, 3], dtype=np.uint8)) == pytest.approx(expected)


def test_small_types_neither_wrap_nor_lose_terms(answer):
    assert answer.softmax(np.array([-128, 127], dtype=np.int8)) == pytest.approx([np.exp(-255), 1], rel=1e-9, abs=0)
    equal = np.zeros(4096, dtype=np.float16)  # float16 cannot count beyond 2,048
    assert answer.softmax(equal) == pytest.approx(np.full(4096, 1 / 4096))
    assert answer.log_softmax(equal) == pytest.approx(np.full(4096, -np.log(4096)))


def test_cross_entropy_leaves_its_input_alone(answer):
    scores, labels = np.array([[1.0, -np.inf], [0.0, 3.0]]), np.array([0, 1])
    copies = scores.copy(), labels.copy()
    answer.cross_entropy(scores, labels)
    assert np.array_equal(scores, copies[0]) and np.array_equal(labels, copies[1])


def test_leaves_its_input_alone(answer):
    z = np.array([1.0, 2.0])
    answer.softmax(z)
    answer.log_softmax(z)
    assert z.tolist() == [1, 2]
