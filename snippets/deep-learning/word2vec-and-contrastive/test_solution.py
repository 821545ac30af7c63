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


def test_skip_gram_at_zero_costs_one_bit_per_pair(answer):
    assert abs(answer.skip_gram(np.zeros(4), np.ones(4), np.ones((5, 4))) - 6 * np.log(2)) < 1e-12
