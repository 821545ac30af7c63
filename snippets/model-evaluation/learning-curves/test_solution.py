import numpy as np
import pytest


def test_both_errors_of_a_flexible_model_approach_the_noise(answer):
    curve = answer.learning_curve(9, [5_000], np.random.default_rng(0), repeats=5)
    assert curve[0] == pytest.approx([0.3, 0.3], abs=0.01)


def test_both_errors_of_a_line_meet_above_the_noise(answer):
    """The line that fits sin(4x) best over (-1, 1) leaves this error."""
    x = np.linspace(-1, 1, 100_001)
    slope = (x * np.sin(4 * x)).mean() / (x**2).mean()
    floor = np.sqrt(((np.sin(4 * x) - slope * x) ** 2).mean() + 0.3**2)
    curve = answer.learning_curve(1, [5_000], np.random.default_rng(0), repeats=5)
    assert curve[0] == pytest.approx([floor, floor], abs=0.01)


def test_few_rows_are_memorised(answer):
    train, test = answer.learning_curve(9, [12], np.random.default_rng(0), repeats=20)[0]
    assert train < 0.2 and test > 1


def test_one_row_of_the_curve_for_each_size(answer):
    assert answer.learning_curve(1, [20, 10, 40], np.random.default_rng(0), repeats=3).shape == (3, 2)
