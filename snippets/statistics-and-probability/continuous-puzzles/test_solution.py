import numpy as np
import pytest


def test_pieces_by_hand(answer):
    cuts = np.array([[0.7, 0.2], [0.25, 0.5]])
    assert answer.pieces(cuts) == pytest.approx(np.array([[0.2, 0.5, 0.3], [0.25, 0.25, 0.5]]))


def test_three_pieces_make_a_triangle_if_each_is_shorter_than_the_others_together(answer):
    a, b, c = (three := answer.pieces(np.random.default_rng(0).random((5_000, 2)))).T
    expected = (a < b + c) & (b < a + c) & (c < a + b)
    assert answer.is_triangle(three).tolist() == expected.tolist()
    assert not answer.is_triangle(np.array([[0.25, 0.25, 0.5]])).any()


def test_the_shaded_area_of_the_square_is_a_quarter(answer):
    """Cuts in the middle of each cell of a grid: the triangles of the figure hold a quarter of them."""
    middle = (np.arange(400) + 0.5) / 400
    cuts = np.stack(np.meshgrid(middle, middle), axis=-1).reshape(-1, 2)
    three = answer.pieces(cuts)
    assert answer.is_triangle(three).mean() == pytest.approx(1 / 4, abs=0.005)
    assert three.mean(axis=0) == pytest.approx([1 / 3] * 3, abs=0.002)
    assert three.min(axis=1).mean() == pytest.approx(1 / 9, abs=0.001)
    assert three.max(axis=1).mean() == pytest.approx(11 / 18, abs=0.001)


def test_cuts_inside_the_areas_of_the_figure_give_a_triangle_and_no_others_do(answer):
    cuts = np.random.default_rng(1).random((20_000, 2))
    inside = np.zeros(len(cuts), dtype=bool)
    for a, b, c in np.array(answer.AREAS):
        u, v = np.linalg.solve(np.column_stack([b - a, c - a]), (cuts - a).T)
        inside |= (u > 0) & (v > 0) & (u + v < 1)
    assert inside.tolist() == answer.is_triangle(answer.pieces(cuts)).tolist()


def test_side_of_the_inscribed_triangle(answer):
    corners = np.exp(2j * np.pi * np.arange(3) / 3)
    assert answer.SIDE == pytest.approx(abs(corners[0] - corners[1]))


@pytest.mark.parametrize("angle", [0.3, np.pi / 2, np.pi, 5])
def test_both_chords_are_distances_of_points_of_the_circle(answer, angle):
    start, end = 1, np.exp(1j * angle)
    middle = (start + end) / 2
    assert answer.chord_of_angle(angle) == pytest.approx(abs(start - end))
    assert answer.chord_at(abs(middle) ** 2) == pytest.approx(abs(start - end))


def test_three_ways_to_draw_a_chord_have_three_answers(answer):
    even = (np.arange(9_000) + 0.5) / 9_000
    shares = [(chords > answer.SIDE).mean() for chords in (
        answer.chord_of_angle(2 * np.pi * even), answer.chord_at(even**2), answer.chord_at(even))]
    assert shares == pytest.approx([1 / 3, 1 / 2, 1 / 4], abs=1e-3)
