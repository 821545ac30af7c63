import numpy as np
import pytest


def test_margin_of_the_three_points(answer):
    """The street is as wide as the nearest pair is apart: w = (0.5, 0.5) and b = -1 touch both."""
    w = np.array([0.5, 0.5])
    assert answer.SIGNS.tolist() == [-1, 1, 1]
    levels = answer.SIGNS * (answer.POINTS @ w - 1)
    assert levels[:2].tolist() == [1, 1] and levels[2] > 1
    assert answer.margin(w) == pytest.approx(np.linalg.norm(answer.POINTS[1] - answer.POINTS[0]))


def test_margin_is_the_distance_of_the_two_parallels(answer):
    w, b = np.array([3.0, -4]), 7
    down, up = w * (-1 - b) / (w @ w), w * (1 - b) / (w @ w)  # the points of each that are nearest to the origin
    assert answer.margin(w) == pytest.approx(np.linalg.norm(up - down))


@pytest.mark.parametrize("seed", range(5))
def test_six_features_are_those_of_the_kernel(answer, seed):
    a, b = np.random.default_rng(seed).normal(size=(2, 2))
    assert answer.six_features(a).shape == (6,)
    assert answer.six_features(a) @ answer.six_features(b) == pytest.approx(answer.kernel(a, b))
    assert answer.kernel(a, b) == pytest.approx((1 + a[0] * b[0] + a[1] * b[1]) ** 2)


def test_the_kernel_matrix_has_rank_six_and_no_negative_eigenvalue(answer):
    x = np.random.default_rng(5).normal(size=(12, 2))
    values = np.linalg.eigvalsh([[answer.kernel(a, b) for b in x] for a in x])
    assert values.min() > -1e-9 and (values > 1e-9).sum() == 6


def test_half_of_the_points_are_inside_and_a_tenth_of_the_labels_wrong(answer):
    p, label = answer.rings(np.random.default_rng(6), 50_000)
    inside = np.linalg.norm(p, axis=1) < answer.RADIUS
    assert inside.mean() == pytest.approx(0.5, abs=0.01)
    for side in (inside, ~inside):
        assert (label != inside)[side].mean() == pytest.approx(0.1, abs=0.01)
