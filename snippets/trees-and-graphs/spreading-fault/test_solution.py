import copy
import random
import sys

import pytest


@pytest.mark.parametrize(
    ("grid", "minutes"),
    [
        ([], 0),
        ([[0]], 0),
        ([[2]], 0),
        ([[1]], None),
        ([[2, 1]], 1),
        ([[2, 2], [2, 2]], 0),
        ([[2, 1, 1], [1, 1, 0], [0, 1, 1]], 4),
        ([[2, 1, 1], [0, 1, 1], [1, 0, 1]], None),  # one machine touches a corner only
        ([[1, 1, 2, 1, 1]], 2),
        ([[2, 1, 1, 1, 2]], 2),  # the nearest source decides
        ([[2, 0, 1]], None),
        ([[1, 1, 1, 2]], 3),
        ([[1], [0], [2]], None),  # the edges are not joined
        ([[1], [0], [0], [2]], None),
    ],
)
def test_known_grids(answer, grid, minutes):
    assert answer.minutes_to_reach_all(grid) == minutes


def reference(grid):
    """Change a copy of the grid minute by minute."""
    grid, minutes = copy.deepcopy(grid), 0
    while True:
        faulty = {(r, c) for r, row in enumerate(grid) for c, state in enumerate(row) if state == 2}
        hit = [
            (r, c)
            for r, row in enumerate(grid)
            for c, state in enumerate(row)
            if state == 1 and faulty & {(r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)}
        ]
        if not hit:
            return None if any(1 in row for row in grid) else minutes
        for r, c in hit:
            grid[r][c] = 2
        minutes += 1


def test_agrees_with_brute_force(answer):
    rng = random.Random(3)
    for _ in range(200):
        width = rng.randrange(1, 6)
        grid = [rng.choices((0, 1, 2), (2, 6, 1), k=width) for _ in range(rng.randrange(1, 6))]
        assert answer.minutes_to_reach_all(grid) == reference(grid)


class Row(list):
    """A row that counts how many of its cells are read."""

    reads = 0
    limit = float("inf")

    def count(self):
        Row.reads += 1
        assert Row.reads < Row.limit, "reads the grid again and again"

    def __getitem__(self, index):
        self.count()
        return super().__getitem__(index)

    def __iter__(self):
        for cell in super().__iter__():
            self.count()
            yield cell


def test_a_long_corridor_is_read_a_few_times_only(answer):
    Row.reads, Row.limit = 0, 20 * 1_500
    assert answer.minutes_to_reach_all([Row([2] + [1] * 1_499)]) == 1_499


def test_many_sources_do_not_search_one_by_one(answer):
    Row.reads, Row.limit = 0, 20 * 3_600
    grid = [Row([2] * 30 + [1] * 30) for _ in range(60)]
    assert answer.minutes_to_reach_all(grid) == 30


def within(limit, function, *args):
    """Call the function and stop it after so many calls of functions."""
    calls = 0

    def count(frame, event, arg):
        nonlocal calls
        calls += event in ("call", "c_call")
        assert calls < limit, "reaches the same cells again and again"

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        return function(*args)
    finally:
        sys.setprofile(before)


def test_a_cell_is_not_reached_again_and_again(answer):
    """Depth-first search corrects the minute of a cell many times."""
    grid = [[1] * 30 for _ in range(30)]
    grid[0][0] = 2
    assert within(50 * 900, answer.minutes_to_reach_all, grid) == 58


def test_leaves_its_input_alone(answer):
    grid = [[2, 1, 1], [1, 0, 1]]
    before = copy.deepcopy(grid)
    answer.minutes_to_reach_all(grid)
    assert grid == before
