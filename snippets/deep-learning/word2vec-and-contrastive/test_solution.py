"""Losses at values that can be worked out by hand."""

import numpy as np


def test_indistinguishable_rows_cost_log_of_the_batch(answer):
    same = np.ones((8, 3))
    assert abs(answer.info_nce(same, same, 0.1) - np.log(8)) < 1e-12


def test_info_nce_ignores_lengths_and_survives_low_temperature(answer):
    rng = np.random.default_rng(0)
    a, b = rng.normal(size=(6, 4)), rng.normal(size=(6, 4))
    loss = answer.info_nce(a, b, 0.07)
    assert abs(answer.info_nce(a * 1e6, b * 3, 0.07) - loss) < 1e-9
    assert np.isfinite(answer.info_nce(a, b, 1e-4))


def test_matched_rows_cost_less_than_shuffled_ones(answer):
    a = np.eye(5)
    assert answer.info_nce(a, a, 0.1) < answer.info_nce(a, a[[1, 2, 3, 4, 0]], 0.1)


def test_triplet_is_zero_beyond_the_margin(answer):
    a = np.zeros(2)
    assert answer.triplet(a, np.array([1.0, 0]), np.array([0, 1.2])) == 0
    assert abs(answer.triplet(a, np.array([1.0, 0]), np.array([0, 1.0])) - 0.2) < 1e-12


def test_skip_gram_at_zero_costs_log_two_per_pair(answer):
    assert abs(answer.skip_gram(np.zeros(4), np.ones(4), np.ones((5, 4))) - 6 * np.log(2)) < 1e-12


def test_skip_gram_is_cross_entropy_over_true_and_false_pairs(answer):
    rng = np.random.default_rng(1)
    centre, context, negatives = rng.normal(size=4), rng.normal(size=4), rng.normal(size=(5, 4))
    true = 1 / (1 + np.exp(-centre @ context))
    false = [1 / (1 + np.exp(-n @ centre)) for n in negatives]
    expected = -np.log(true) - sum(np.log(1 - p) for p in false)
    assert abs(answer.skip_gram(centre, context, negatives) - expected) < 1e-12


def test_skip_gram_does_not_overflow(answer):
    loss = answer.skip_gram(np.array([1e3]), np.array([-1.0]), np.array([[1.0], [-1.0]]))
    assert abs(loss - 2000) < 1e-9


def test_triplet_compares_squared_distances(answer):
    a = np.array([1e3, 0.0])
    loss = answer.triplet(a, a + [0, 2.0], a + [2.01, 0], margin=0.2)
    assert abs(loss - (4 - 2.01**2 + 0.2)) < 1e-9
    assert answer.triplet(a, a + [0, 2.0], a + [2.1, 0], margin=0.2) == 0


def test_info_nce_looks_for_each_row_of_a_among_the_rows_of_b(answer):
    rng = np.random.default_rng(2)
    a, b = rng.normal(size=(5, 3)), rng.normal(size=(5, 3))
    before = a.copy(), b.copy()
    terms = []
    for i in range(5):
        scores = [a[i] @ row / np.sqrt(a[i] @ a[i]) / np.sqrt(row @ row) / 0.3 for row in b]
        terms.append(np.log(sum(np.exp(s) for s in scores)) - scores[i])
    assert abs(answer.info_nce(a, b, 0.3) - np.mean(terms)) < 1e-12
    assert np.array_equal(a, before[0]) and np.array_equal(b, before[1])
