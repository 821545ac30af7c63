import numpy as np
import pytest


def test_ewma_by_hand_and_input_kept(answer):
    values = [1.0, 0.0, 4.0]
    assert answer.ewma(values, 0.5).tolist() == [0.5, 0.25, 2.125]
    assert answer.ewma(values, 1.0).tolist() == values


def test_limit_is_the_spread_of_the_smoothed_noise(answer):
    smooth = answer.ewma(np.random.default_rng(0).normal(size=60_000), 0.1)
    assert smooth[200:].std() == pytest.approx(answer.limit(0.1, 1), rel=0.05)
    assert answer.limit(1.0, 4) == 4


def test_k_of_n_against_simulation(answer):
    rng = np.random.default_rng(1)
    hits = (rng.random((100_000, 5)) < 0.1).sum(axis=1)
    assert answer.chance_of_k_of_n(0.1, 3, 5) == pytest.approx((hits >= 3).mean(), abs=0.002)
    assert answer.chance_of_k_of_n(0.001, 1, 1) == pytest.approx(0.001)


def test_inspection_pays_from_the_break_even_probability(answer):
    assert not answer.worth_acting(0.031, 400_000, 80_000, 10_000)
    assert answer.worth_acting(0.032, 400_000, 80_000, 10_000)


def test_smoothing_finds_the_drift_earlier_than_single_points(answer):
    first = {w: [] for w in (0.1, 1.0)}
    for seed in range(40):
        r = answer.residuals(seed=seed)
        for w in first:
            over = np.flatnonzero(answer.ewma(r, w)[180:] > answer.limit(w))
            first[w].append(over[0] if len(over) else 120)
    assert np.median(first[0.1]) < np.median(first[1.0]) - 20
