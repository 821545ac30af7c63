import numpy as np
import pytest


def test_questions_come_in_working_hours(answer):
    assert answer.questions_a_second(3_600, 8, 8) == pytest.approx(1)
    assert answer.questions_a_second(20_000, 5, 8, 3) == pytest.approx(10.4, abs=0.02)


def test_sizes_by_hand(answer):
    assert answer.vector_gigabytes(1e9, 1, 4) == 4
    assert answer.vector_gigabytes(50e6, 1_024, 1) == pytest.approx(51.2)
    assert answer.gpu_hours(7_200 * 50, 50) == 2


def test_filtering_late_leaves_what_chance_leaves(answer):
    allowed = np.random.default_rng(0).random((4_000, 100)) < 0.02
    assert allowed.sum(axis=1).mean() == pytest.approx(answer.left_after_filter(100, 0.02), abs=0.1)


def test_the_interval_covers_95_in_100_repetitions(answer):
    rates = np.random.default_rng(1).binomial(300, 0.8, 20_000) / 300
    half = answer.half_interval(0.8, 300)
    assert half == pytest.approx(0.045, abs=0.001)
    assert (abs(rates - 0.8) <= half).mean() == pytest.approx(0.95, abs=0.015)
