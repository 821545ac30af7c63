import numpy as np
import pytest


def test_a_point_on_the_axis_lands_on_the_centre(answer):
    assert answer.project([[0, 0, 3]], 500, np.array([320, 240])).tolist() == [[320, 240]]


def test_twice_as_far_is_half_as_big(answer):
    near, far = answer.project([[1, 2, 4], [1, 2, 8]], 800, np.zeros(2))
    assert near.tolist() == [200, 400] and far.tolist() == [100, 200]


def test_scale_is_lost_in_one_picture(answer):
    point = np.array([[0.3, -0.2, 2.0]])
    assert np.allclose(answer.project(point, 900, np.zeros(2)), answer.project(7 * point, 900, np.zeros(2)))


@pytest.mark.parametrize("focal, baseline", [(1000, 0.12), (450, 0.5), (2500, 0.06)])
def test_depth_undoes_the_projection_into_two_cameras(answer, focal, baseline):
    rng = np.random.default_rng(2)
    points = np.column_stack([rng.uniform(-1, 1, 50), rng.uniform(-1, 1, 50), rng.uniform(1, 40, 50)])
    left = answer.project(points, focal, np.array([10, 2]))
    right = answer.project(points - [baseline, 0, 0], focal, np.array([10, 2]))
    assert np.allclose(left[:, 1], right[:, 1])                       # the search stays in one row
    assert np.allclose(answer.depth((left - right)[:, 0], focal, baseline), points[:, 2])


def test_error_is_the_slope_of_depth(answer):
    z, small = 12.0, 1e-4
    shift = 900 * 0.2 / z
    slope = (answer.depth(shift - small, 900, 0.2) - answer.depth(shift + small, 900, 0.2)) / (2 * small)
    assert answer.depth_error(z, 900, 0.2) == pytest.approx(slope, rel=1e-4)


def test_error_grows_with_the_square_of_depth(answer):
    assert answer.depth_error(20, 700, 0.1) == pytest.approx(4 * answer.depth_error(10, 700, 0.1))


def test_opaque_first_sample_hides_the_rest(answer):
    assert np.allclose(answer.render([1e6, 3, 3], [[1, 0, 0], [0, 1, 0], [0, 0, 1]], 0.1), [1, 0, 0])


def test_empty_space_is_black(answer):
    assert answer.render([0, 0], [[1, 1, 1], [1, 1, 1]], 0.5).tolist() == [0, 0, 0]


def test_cutting_a_sample_in_two_changes_nothing(answer):
    whole = answer.render([2.0, 7.0], [[1, 0.5, 0], [0, 0.2, 1]], 0.4)
    halves = answer.render([2.0, 2.0, 7.0, 7.0], [[1, 0.5, 0]] * 2 + [[0, 0.2, 1]] * 2, 0.2)
    assert np.allclose(whole, halves)


def test_order_matters(answer):
    colours = [[1, 0, 0], [0, 0, 1]]
    front, back = answer.render([4, 1], colours, 1)[0], answer.render([1, 4], colours[::-1], 1)[0]
    assert front > back
