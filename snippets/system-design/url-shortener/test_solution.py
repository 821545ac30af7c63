import random

import pytest


def test_rates_by_hand(answer):
    assert answer.a_second(30 * 86_400, 3) == 3
    assert answer.a_second(100e6) == pytest.approx(38.6, abs=0.05)


def test_codes(answer):
    assert answer.codes(1) == 62
    assert answer.codes(7) == 62**7
    assert answer.codes(7, first=1) == answer.codes(6)
    assert len(set(answer.ALPHABET)) == 62


def test_the_shares_of_the_page(answer):
    assert answer.taken(6e9, 7) == pytest.approx(0.0017, abs=1e-5)
    assert answer.taken(6e9, 6) == pytest.approx(0.1056, abs=1e-4)
    assert answer.taken(20e9, 7, first=1) == pytest.approx(0.352, abs=1e-3)


def test_draws_against_a_half_full_table(answer):
    """With 62 codes, of which 31 are taken, a new link draws twice on average."""
    rng, in_use, tried = random.Random(0), set(answer.ALPHABET[:31]), []
    for _ in range(2_000):
        code, n = answer.free_code(in_use, 1, rng)
        assert code in answer.ALPHABET[31:]
        tried.append(n)
    assert sum(tried) / 2_000 == pytest.approx(answer.draws(0.5), rel=0.06)


def test_the_last_free_code_is_found(answer):
    rng, in_use = random.Random(1), set()
    for _ in range(62):
        in_use.add(answer.free_code(in_use, 1, rng)[0])
    assert len(in_use) == 62
