import random

import pytest


def test_chance_of_none(answer):
    assert answer.chance_of_none(0, 0.01) == 1
    assert answer.chance_of_none(1, 0.25) == 0.75
    assert answer.chance_of_none(20, 0.01) == pytest.approx(0.8179, abs=1e-4)


def test_tail_by_counting(answer):
    kept, errors = answer.tail(10_000, 0.001, 0.01, 0.01)
    assert kept == pytest.approx(10 + 100 + 98.9)
    assert errors == pytest.approx(10 / 208.9)


def test_weights_undo_the_sampling(answer):
    rng = random.Random(0)
    kept = []
    for place in range(200_000):
        error = place % 500 == 0
        probability = 1.0 if error else 0.01
        if rng.random() < probability:
            kept.append((error, probability))
    raw = sum(error for error, _ in kept) / len(kept)
    assert raw > 0.15
    assert answer.weighted_error_share(kept) == pytest.approx(0.002, rel=0.1)


def test_equal_probabilities_change_nothing(answer):
    assert answer.weighted_error_share([(True, 0.1), (False, 0.1), (False, 0.1), (False, 0.1)]) == pytest.approx(0.25)


def test_buffer(answer):
    assert answer.buffer_gigabytes(10_000, 8, 1000, 30) == pytest.approx(2.4)
