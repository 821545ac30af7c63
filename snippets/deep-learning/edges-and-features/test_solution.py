import numpy as np
import pytest


def test_correlation_agrees_with_loops(answer):
    rng = np.random.default_rng(1)
    image, kernel = rng.normal(size=(6, 9)), rng.normal(size=(3, 2))
    slow = [[(image[i:i + 3, j:j + 2] * kernel).sum() for j in range(8)] for i in range(4)]
    assert np.allclose(answer.correlate(image, kernel), slow)


def test_flat_image_has_no_edges(answer):
    assert not answer.edges(np.full((5, 6), 7))[0].any()


@pytest.mark.parametrize("angle", [0, 0.4, 1.2, -2.0, 3.0])
def test_direction_of_a_ramp(answer, angle):
    y, x = np.mgrid[0:6, 0:6]
    strength, direction = answer.edges(np.cos(angle) * x + np.sin(angle) * y)
    assert np.allclose(strength, 8) and np.allclose(direction, angle)


def test_brightness_offset_changes_nothing_and_contrast_scales(answer):
    image = np.random.default_rng(3).normal(size=(7, 7))
    strength = answer.edges(image)[0]
    assert np.allclose(answer.edges(image + 1e6)[0], strength) and np.allclose(answer.edges(3 * image)[0], 3 * strength)


def test_otsu_agrees_with_trying_all_thresholds(answer):
    rng = np.random.default_rng(4)
    image = np.clip(np.concatenate([rng.normal(60, 20, 300), rng.normal(190, 25, 500)]), 0, 255).astype(int)

    def within(t):
        parts = image[image <= t], image[image > t]
        return sum(part.var() * part.size for part in parts if part.size)

    best = min(within(t) for t in range(256))
    assert within(answer.otsu(image)) == pytest.approx(best)


def test_otsu_of_two_values_lies_between(answer):
    assert 10 <= answer.otsu(np.array([[10, 10], [200, 200]])) < 200


def test_otsu_of_one_value(answer):
    assert 0 <= answer.otsu(np.full((3, 3), 255)) <= 255


@pytest.mark.parametrize("move", [(0.2, 0.0), (-0.1, 0.3), (0.25, 0.25)])
def test_small_motion_is_found(answer, move):
    y, x = np.mgrid[0:41, 0:41]
    image = [100 * np.exp(-((x - 20 - a) ** 2 + (y - 20 - b) ** 2) / 90) for a, b in ((0, 0), move)]
    assert np.allclose(answer.flow(*image), move, atol=0.03)


def test_aperture_problem_is_noticed(answer):
    y, x = np.mgrid[0:21, 0:21]
    assert answer.flow(np.sin(x / 3), np.sin((x - 0.2) / 3)) is None
    assert answer.flow(np.zeros((9, 9)), np.zeros((9, 9))) is None
