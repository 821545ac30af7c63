import random

import pytest


def test_sizes(answer):
    assert answer.index_gigabytes(200e6, 512, 4) == pytest.approx(409.6)
    assert answer.index_gigabytes(200e6, 64, 1) == pytest.approx(12.8)


@pytest.mark.parametrize("rate, gpus", [(1, 2), (120, 2), (121, 3), (694, 7)])
def test_encoders_carry_the_peak_and_a_failure(answer, rate, gpus):
    assert answer.encoder_gpus(rate, 200) == gpus
    assert (gpus - 1) * 200 * 0.6 >= rate


def test_products_against_brute_force(answer):
    rng = random.Random(0)
    for _ in range(200):
        hits = [(rng.choice([0.1, 0.5, 0.9, rng.random()]), rng.choice([2, 10, 10**9, 7])) for _ in range(rng.randrange(12))]
        best = {p: max(s for s, q in hits if q == p) for _, p in hits}
        expected = sorted(best, key=lambda p: (-best[p], p))[:3]
        assert answer.best_products(hits, 3) == expected


def test_enough_hits_always_hold_the_products(answer):
    """Worst case: the best products fill the list with all their images."""
    n = answer.images_for_products(20, 4)
    hits = [(1 - product / 100, product) for product in range(30) for _ in range(4)]
    assert len(answer.best_products(hits[:n], 20)) == 20
    assert len(answer.best_products(hits[:n - 1], 20)) == 19
