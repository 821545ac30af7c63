import random

import pytest


def slow(r, h):
    if not r or not h:
        return len(r) + len(h)
    return min(slow(r[1:], h) + 1, slow(r, h[1:]) + 1, slow(r[1:], h[1:]) + (r[0] != h[0]))


def test_errors_against_recursion(answer):
    rng = random.Random(0)
    for _ in range(150):
        r, h = ([rng.choice("abc") for _ in range(rng.randrange(6))] for _ in "rh")
        assert answer.word_errors(r, h) == slow(r, h) == answer.word_errors(h, r)


def test_wer_weights_by_words_and_may_exceed_one(answer):
    pairs = [("yes", "no"), ("please cancel my order of last week today now thanks", "please cancel my order of last week today now thanks")]
    assert answer.wer(pairs) == pytest.approx(1 / 11)
    assert answer.wer([("stop", "please do not stop it")]) == 4


def test_negation_lost_is_one_small_error(answer):
    assert answer.wer([("do not transfer the money to my other account today", "do transfer the money to my other account today")]) == pytest.approx(0.1)


def test_cut_off_against_simulation(answer):
    rng = random.Random(1)
    n = 20_000
    for wait in (300, 800):
        cut = sum(max(rng.expovariate(1 / 250) for _ in range(3)) > wait for _ in range(n)) / n
        assert answer.cut_off(wait, 250, 3) == pytest.approx(cut, abs=0.015)
    assert answer.cut_off(500, 250, 0) == 0
