from itertools import permutations

import numpy as np
import pytest
from sklearn.metrics import ndcg_score

GRADES = [3, 2, 3, 0, 1, 2]
SCORES = [0.9, 0.8, 0.7, 0.6, 0.5, 0.4]


def test_by_hand(answer):
    log = np.log2
    shown = 3 + 2 / log(3) + 3 / log(4) + 0 + 1 / log(6)
    best = 3 + 3 / log(3) + 2 / log(4) + 2 / log(5) + 1 / log(6)
    assert answer.ndcg(GRADES, SCORES, 5) == pytest.approx(shown / best)


def test_exponential_gains(answer):
    log = np.log2
    shown = 7 + 3 / log(3) + 7 / log(4) + 0 + 1 / log(6)
    best = 7 + 7 / log(3) + 3 / log(4) + 3 / log(5) + 1 / log(6)
    assert answer.ndcg(GRADES, SCORES, 5, exponential=True) == pytest.approx(shown / best)


def test_the_order_of_the_rows_does_not_matter(answer):
    mixed = [3, 5, 0, 4, 2, 1]
    found = answer.ndcg([GRADES[i] for i in mixed], [SCORES[i] for i in mixed], 5)
    assert found == pytest.approx(answer.ndcg(GRADES, SCORES, 5))


def test_a_perfect_ranking_is_one(answer):
    assert answer.ndcg(GRADES, GRADES, 4) == pytest.approx(1)


def test_what_was_left_out_counts(answer):
    assert answer.ndcg([0, 0, 3], [0.9, 0.8, 0.1], 2) == 0


def test_a_constant_score_gets_the_mean_of_all_orders(answer):
    first, second = answer.ndcg([1, 0], [2, 1], 2), answer.ndcg([1, 0], [1, 2], 2)
    assert answer.ndcg([1, 0], [5, 5], 2) == pytest.approx((first + second) / 2)
    assert answer.ndcg([0, 1], [5, 5], 2) == pytest.approx((first + second) / 2)


def test_nothing_relevant_has_no_ndcg(answer):
    assert np.isnan(answer.ndcg([0, 0], [0.3, 0.2], 2))


@pytest.mark.parametrize("k", [1, 3, 10, 40])
def test_agrees_with_scikit_learn(answer, k):
    rng = np.random.default_rng(k)
    for _ in range(20):
        grades, scores = rng.integers(0, 4, 12), rng.integers(0, 5, 12)
        grades[0] = 2
        assert answer.ndcg(grades, scores, k) == pytest.approx(ndcg_score([grades], [scores], k=k))


def test_scores_in_one_byte(answer):
    scores = np.array([200, 100, 0], dtype=np.uint8)
    assert answer.ndcg([2, 1, 0], scores, 3) == pytest.approx(1)


def test_grades_in_one_byte_do_not_overflow(answer):
    grades = np.array([9, 0, 8], dtype=np.int8)  # gains 511 and 255
    expected = (511 + 255 / 2) / (511 + 255 / np.log2(3))
    assert answer.ndcg(grades, [3, 2, 1], 3, exponential=True) == pytest.approx(expected)


@pytest.mark.parametrize("close", [
    [1e9, 1e9 + 1, 1e9 + 2],
    [1000.0, 1000.001, 1000.002],
    [0.5, 0.5 + 1e-12, 0.5 + 2e-12],
    [1e-9, 2e-9, 3e-9],
])
def test_only_equal_scores_are_tied(answer, close):
    """The last candidate is ranked first, however little its score is ahead."""
    assert answer.ndcg([0, 0, 1], close, 1) == 1
    assert answer.ndcg([1, 0, 0], close, 1) == 0


def test_filtered_candidates_share_minus_infinity(answer):
    scores = [-np.inf, 2.0, -np.inf, np.inf]
    expected = (1 / np.log2(4) + 1 / np.log2(5)) / 2
    assert answer.ndcg([1, 0, 0, 0], scores, 4) == pytest.approx(expected)


def test_a_tie_across_the_cut_is_the_mean_of_its_orders(answer):
    """Every order of a tie that starts above place k and ends below it."""
    grades, rest = [3, 0, 1, 2], [1, 0]
    for k in (1, 2, 3, 4):
        found = answer.ndcg(rest + grades, [9, 8, 7, 7, 7, 7], k)
        orders = [answer.ndcg(rest + list(g), range(9, 3, -1), k) for g in permutations(grades)]
        assert found == pytest.approx(np.mean(orders))


@pytest.mark.parametrize("as_given", [list, np.array])
@pytest.mark.parametrize("exponential", [False, True])
def test_the_callers_input_stays_as_it_is(answer, as_given, exponential):
    grades, scores = as_given([2.0, 3.0, 0.0, 1.0]), as_given([0.1, 0.9, 0.5, 0.5])
    answer.ndcg(grades, scores, 3, exponential)
    assert list(grades) == [2, 3, 0, 1] and list(scores) == [0.1, 0.9, 0.5, 0.5]
