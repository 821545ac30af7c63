import numpy as np
import pytest


def test_worked_example(answer):
    p = [0.001, 0.010, 0.014, 0.030, 0.045]
    assert answer.holm(p).tolist() == [True, True, True, False, False]
    assert answer.benjamini_hochberg(p).tolist() == [True] * 5


def test_step_up_forgives_an_earlier_miss(answer):
    """0.04 is above its line of 0.025, but both are below 0.05."""
    assert answer.benjamini_hochberg([0.04, 0.045]).tolist() == [True, True]
    assert answer.holm([0.04, 0.045]).tolist() == [False, False]


def test_step_down_stops_at_the_first_miss(answer):
    assert answer.holm([0.03, 0.02, 0.001]).tolist() == [True, True, True]
    assert answer.holm([0.03, 0.03, 0.03]).tolist() == [False, False, False]


def test_result_has_the_order_of_the_input(answer):
    p = [0.9, 0.0001, 0.5]
    for method in answer.holm, answer.benjamini_hochberg:
        assert method(p).tolist() == [False, True, False]


@pytest.mark.parametrize("p, expected", [([], []), ([0.05], [True]), ([0.051], [False]), ([1.0, 1.0], [False, False])])
def test_borders(answer, p, expected):
    for method in answer.holm, answer.benjamini_hochberg:
        assert list(method(p)) == expected


def test_the_level_asked_for_is_used(answer):
    p = [0.001, 0.02, 0.08]
    assert answer.holm(p, alpha=0.01).tolist() == [True, False, False]
    assert answer.holm(p, alpha=0.10).tolist() == [True, True, True]
    assert answer.benjamini_hochberg(p, q=0.01).tolist() == [True, False, False]
    assert answer.benjamini_hochberg(p, q=0.08).tolist() == [True, True, True]


def test_the_input_is_left_alone(answer):
    p = np.array([0.9, 0.0001, 0.5])
    answer.holm(p), answer.benjamini_hochberg(p)
    assert p.tolist() == [0.9, 0.0001, 0.5]


def test_holm_keeps_the_family_wise_error(answer):
    rng = np.random.default_rng(0)
    errors = np.mean([answer.holm(rng.random(20)).any() for _ in range(3_000)])
    assert errors == pytest.approx(0.05, abs=0.015)


def test_bh_keeps_the_false_share(answer):
    rng = np.random.default_rng(1)
    shares = []
    for _ in range(500):
        p = np.append(rng.random(150), rng.random(50) ** 8)
        believed = answer.benjamini_hochberg(p, q=0.10)
        shares.append(believed[:150].sum() / max(believed.sum(), 1))
    assert 0.05 < np.mean(shares) < 0.09  # 0.10 times the share of nulls
