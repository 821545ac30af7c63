import numpy as np
import pytest


def problem(seed=0, queries=3, keys=20, width=4, scale=5.0):
    rng = np.random.default_rng(seed)
    return rng.normal(scale=scale, size=(queries, keys)), rng.normal(size=(keys, width))


def cut(scores, values, *ends):
    parts = zip(np.split(scores, ends, axis=1), np.split(values, ends))
    return ((s, v) for s, v in parts)  # a generator: can be read only once


def at_once(scores, values):
    e = np.exp(scores - scores.max(axis=1, keepdims=True))
    lse = scores.max(axis=1) + np.log(e.sum(axis=1))
    return e / e.sum(axis=1, keepdims=True) @ values, lse


def same(result, expected):
    for found, wanted in zip(result, expected, strict=True):
        assert found == pytest.approx(np.asarray(wanted), rel=1e-9, abs=1e-12)


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("ends", [(), (10,), (1, 2, 19), (7, 7, 13), tuple(range(1, 20))])
def test_blocks_do_not_matter(answer, ends):
    scores, values = problem()
    same(answer.attend(cut(scores, values, *ends), 3, 4), at_once(scores, values))


def test_by_hand(answer):
    blocks = [(np.log([[1.0]]), np.array([[10.0]])), (np.log([[3.0]]), np.array([[30.0]]))]
    same(answer.attend(blocks, 1, 1), ([[25.0]], [np.log(4)]))


@pytest.mark.parametrize("order", [[0, 1, 2], [2, 1, 0], [1, 2, 0]])
def test_later_scores_may_be_much_larger(answer, order):
    scores = np.array([[0.0, 900.0, 901.0]])[:, order]
    values = np.array([[7.0], [1.0], [2.0]])[order]
    share = np.e / (1 + np.e)
    same(answer.attend(cut(scores, values, 1, 2), 1, 1), ([[1 + share]], [900 + np.log(1 + np.e)]))


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("hidden", [slice(0, 10), slice(10, 20)])
def test_a_block_masked_for_one_query(answer, hidden):
    scores, values = problem()
    scores[1, hidden] = -np.inf
    same(answer.attend(cut(scores, values, 10), 3, 4), at_once(scores, values))


@pytest.mark.filterwarnings("error")
def test_a_query_that_sees_nothing(answer):
    scores, values = problem()
    scores[1] = -np.inf
    mean, lse = answer.attend(cut(scores, values, 10), 3, 4)
    assert mean[1].tolist() == [0] * 4 and lse[1] == -np.inf
    assert np.isfinite(mean).all()


@pytest.mark.parametrize("level", [-1e12, -1e10, 1e12])
def test_very_low_scores_are_not_masked_scores(answer, level):
    blocks = [(np.array([[level]]), np.array([[1.0]])), (np.array([[level + 1]]), np.array([[2.0]]))]
    same(answer.attend(blocks, 1, 1), ([[1 + np.e / (1 + np.e)]], [level + np.log(1 + np.e)]))


def test_no_blocks(answer):
    mean, lse = answer.attend(iter(()), 2, 3)
    assert mean.tolist() == [[0] * 3] * 2 and lse.tolist() == [-np.inf] * 2


@pytest.mark.filterwarnings("error")
def test_two_workers(answer):
    scores, values = problem()
    scores[1, :13], scores[2] = -np.inf, -np.inf
    half = [answer.attend([(scores[:, part], values[part])], 3, 4)
            for part in (slice(0, 13), slice(13, 20))]
    whole = answer.attend([(scores, values)], 3, 4)
    same(answer.merge(*half), whole)
    same(answer.merge(*half[::-1]), whole)


@pytest.mark.filterwarnings("error")
def test_workers_with_large_and_very_different_scores(answer):
    parts = [[(np.array([[z]]), np.array([[v]]))] for z, v in ((900.0, 1.0), (901.0, 2.0), (-900.0, 3.0))]
    first, second, third = (answer.attend(part, 1, 1) for part in parts)
    joined = answer.merge(answer.merge(first, second), third)
    same(joined, ([[1 + np.e / (1 + np.e)]], [900 + np.log(1 + np.e)]))


def test_leaves_its_input_alone(answer):
    scores, values = problem()
    copies = scores.copy(), values.copy()
    first = answer.attend([(scores[:, :5], values[:5])], 3, 4)
    second = answer.attend([(scores[:, 5:], values[5:])], 3, 4)
    kept = [part.copy() for part in (*first, *second)]
    answer.merge(first, second)
    assert np.array_equal(scores, copies[0]) and np.array_equal(values, copies[1])
    assert all(np.array_equal(now, then) for now, then in zip((*first, *second), kept, strict=True))


@pytest.mark.filterwarnings("error")
def test_many_blocks_with_a_rising_and_a_falling_level(answer):
    rng = np.random.default_rng(1)
    for level in (np.linspace(-1e4, 1e4, 50), np.linspace(1e4, -1e4, 50)):
        scores, values = level + rng.normal(size=(2, 50)), rng.normal(size=(50, 3))
        same(answer.attend(cut(scores, values, *range(1, 50)), 2, 3), at_once(scores, values))
