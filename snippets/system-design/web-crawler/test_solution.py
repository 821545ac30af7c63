import random
from collections import Counter

import pytest


def test_rates_by_hand(answer):
    assert answer.pages_a_second(30 * 86_400) == 1
    assert answer.days_for_host(86_400 * 5) == 5
    assert answer.days_for_host(86_400 * 5, interval=2) == 10


def test_collisions_against_a_count(answer):
    rng, pairs = random.Random(0), 0
    for _ in range(200):
        prints = Counter(rng.getrandbits(16) for _ in range(300))
        pairs += sum(n * (n - 1) // 2 for n in prints.values())
    assert pairs / 200 == pytest.approx(answer.colliding_pairs(300, 16), rel=0.2)


def test_the_bloom_filter_against_one_that_is_built(answer):
    rng, urls, bits = random.Random(1), 3_000, 30_000
    hashes = answer.best_hashes(10)
    on = bytearray(bits)
    for _ in range(urls * hashes):
        on[rng.randrange(bits)] = 1
    wrong = sum(all(on[rng.randrange(bits)] for _ in range(hashes)) for _ in range(40_000)) / 40_000
    assert wrong == pytest.approx(answer.wrongly_seen(10), rel=0.15)


def test_seven_hashes_are_best_for_ten_bits(answer):
    assert answer.best_hashes(10) == 7
    assert min(range(1, 15), key=lambda k: answer.wrongly_seen(10, k)) == 7
    assert answer.wrongly_seen(10) == pytest.approx(0.0082, abs=1e-4)
