import numpy as np
import pytest


def test_the_line_is_least_squares(answer):
    rng = np.random.default_rng(0)
    x, y = rng.random(50), rng.normal(size=50)
    slope = np.cov(x, y, ddof=0)[0, 1] / x.var()
    new = np.array([-3.0, 0, 5])
    assert answer.line(x, y, new) == pytest.approx(y.mean() + slope * (new - x.mean()))


def test_neighbours_against_a_sort(answer):
    rng = np.random.default_rng(1)
    x, y, new = rng.random(60), rng.normal(size=60), rng.random(9)
    k = round(60**0.8 / 4)
    expected = []
    for point in new:
        rows = sorted(range(60), key=lambda i: abs(x[i] - point))[:k]
        expected.append(sum(y[i] for i in rows) / k)
    assert k == 7 and answer.neighbours(x, y, new) == pytest.approx(expected)


def test_few_rows_have_one_neighbour(answer):
    assert answer.neighbours(np.array([0.0, 9]), np.array([5.0, 6]), np.array([1.0, 8])).tolist() == [5, 6]


def test_beyond_the_data_neighbours_are_flat_and_the_line_goes_on(answer):
    x = np.linspace(0, 3, 100)
    new = np.array([4.0, 40])
    assert np.ptp(answer.neighbours(x, 2 * x, new)) == 0
    assert answer.line(x, 2 * x, new) == pytest.approx([8, 80])


def test_the_error_of_the_line_ends_at_what_no_line_can_follow(answer):
    grid = np.linspace(0, 3, 200)
    curve = answer.truth(grid)
    floor = ((curve - answer.line(grid, curve, grid)) ** 2).mean()
    errors = answer.squared_errors(2_000, (grid,), np.random.default_rng(2), trials=3)
    assert floor == pytest.approx(0.12, abs=0.005)
    assert errors[0, 0] == pytest.approx(floor, abs=0.01)
    assert errors[1, 0] < floor / 3


def test_with_few_rows_the_line_is_better(answer):
    grid = np.linspace(0, 3, 50)
    line, neighbours = answer.squared_errors(10, (grid,), np.random.default_rng(3), trials=200)[:, 0]
    assert line < 0.7 * neighbours


def test_the_curve(answer):
    assert answer.truth(np.array([0, np.pi / 6])) == pytest.approx([0, np.pi / 3 + 0.5])
