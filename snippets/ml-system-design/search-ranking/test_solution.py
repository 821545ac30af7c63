import random

import pytest


def test_rates_by_hand(answer):
    assert answer.queries_a_second(86_400, 3) == 3
    assert answer.gpus(3_000, 5_000) == 1
    assert answer.gpus(3_001, 5_000) == 2
    assert answer.gpus(86_806, 5_000) == 29
    assert answer.gpus(86_806, 5_000, cached=0.4) == 18


def test_a_product_in_both_lists_beats_one_first_in_a_single_list(answer):
    fused = answer.fuse([7] + list(range(10, 19)) + [2], list(range(20, 30)) + [2])
    assert fused[0] == (2, pytest.approx(2 / 71))
    assert dict(fused)[7] == pytest.approx(1 / 61)


def test_fusion_against_a_sum_per_product(answer):
    rng = random.Random(5)
    for _ in range(50):
        lists = [rng.sample(range(12), rng.randrange(13)) for _ in range(3)]
        expected = {p: sum(1 / (60 + found.index(p) + 1) for found in lists if p in found)
                    for found in lists for p in found}
        fused = answer.fuse(*lists)
        assert dict(fused) == pytest.approx(expected)
        assert fused == sorted(fused, key=lambda item: (-item[1], item[0]))



def test_weights_are_clipped(answer):
    assert answer.click_weight(0.3) == pytest.approx(3.33, abs=0.01)
    assert answer.click_weight(1.0) == 1
    assert answer.click_weight(0.001) == 10
