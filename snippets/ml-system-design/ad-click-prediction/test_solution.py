import random

import pytest


def test_scoring_by_hand(answer):
    """86,400 requests a day are one a second."""
    assert answer.scoring(86_400, 2, 300, 0.001) == pytest.approx((1, 2, 600, 0.6))


def test_the_base_rate_has_the_least_loss_of_all_constants(answer):
    from math import log
    least = answer.log_loss_of_base_rate(0.01)
    assert least == pytest.approx(0.0560, abs=1e-4)
    for q in (0.005, 0.009, 0.011, 0.02):
        assert -0.01 * log(q) - 0.99 * log(1 - q) > least


@pytest.mark.parametrize("keep", [0.05, 0.1, 1.0])
@pytest.mark.parametrize("p", [0.001, 0.01, 0.3])
def test_the_correction_undoes_the_sampling(answer, p, keep):
    assert answer.undo_sampling(answer.sampled(p, keep), keep) == pytest.approx(p)


def test_sampling_against_a_count(answer):
    """100 clicks and 9,900 others, of which a tenth is kept: 100 of 1,090."""
    assert answer.sampled(0.01, 0.1) == pytest.approx(100 / 1_090)


def test_a_common_factor_loses_nothing_and_one_on_a_single_ad_does(answer):
    honest = [(2, 0.01, 0.01), (1, 0.018, 0.018)]
    assert answer.value_lost(honest) == 0
    assert answer.value_lost([(b, r, 3 * p) for b, r, p in honest]) == 0
    assert answer.value_lost([honest[0], (1, 0.018, 0.0216)]) == pytest.approx(0.1)
    assert answer.value_lost([honest[0], (1, 0.018, 0.0199)]) == 0


def test_the_loss_is_a_share(answer):
    rng = random.Random(3)
    for _ in range(200):
        ads = [(rng.uniform(0.1, 9), rng.random(), rng.random()) for _ in range(rng.randrange(1, 6))]
        assert 0 <= answer.value_lost(ads) < 1
