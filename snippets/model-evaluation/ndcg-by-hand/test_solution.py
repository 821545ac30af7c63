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
