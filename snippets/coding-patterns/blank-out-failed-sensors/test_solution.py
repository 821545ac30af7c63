import random
import tracemalloc

import pytest

MAY_CHANGE = ("blank_out",)


def expected(grid):
    rows = {r for r, row in enumerate(grid) if 0 in row}
    columns = {c for row in grid for c, x in enumerate(row) if x == 0}
    return [[0 if r in rows or c in columns else x for c, x in enumerate(row)] for r, row in enumerate(grid)]


@pytest.mark.parametrize(
    "grid",
    [
        [],
        [[]],
        [[0]],
        [[5]],
        [[1, 0, 2]],
        [[1], [0], [2]],
        [[1, 1, 1], [1, 0, 1], [1, 1, 1]],
        [[0, 1, 1], [1, 1, 1], [1, 1, 1]],  # the corner itself
        [[1, 0, 1], [1, 1, 1], [1, 1, 1]],  # a zero in the first row only
        [[1, 1, 1], [0, 1, 1], [1, 1, 1]],  # a zero in the first column only
        [[1, 1, 1], [1, 1, 0], [1, 0, 1]],
        [[-1, 10**9, -1], [2, 0, 10], [-1, -1, -1]],
    ],
)
def test_known_grids(answer, grid):
    wanted = expected(grid)
    answer.blank_out(grid)
    assert grid == wanted


def test_agrees_with_a_copy(answer):
    rng = random.Random(73)
    for _ in range(600):
        width = rng.randint(1, 5)
        share = rng.choice((2, 5, 12))
        grid = [[rng.choice((-1, 1, 10**9)) if rng.randrange(share) else 0 for _ in range(width)] for _ in range(rng.randint(1, 5))]
        wanted = expected(grid)
        answer.blank_out(grid)
        assert grid == wanted


def test_changes_the_rows_that_it_was_given(answer):
    grid = [[1, 0], [3, 4]]
    rows = list(grid)
    answer.blank_out(grid)
    assert all(row is same for row, same in zip(grid, rows))
    assert rows == [[0, 0], [3, 0]]


@pytest.mark.parametrize(("height", "width"), [(60, 60), (2, 10_000), (10_000, 2)])
def test_needs_no_memory_of_its_own(answer, height, width):
    rng = random.Random(74)
    grid = [[rng.randrange(60) for _ in range(width)] for _ in range(height)]
    wanted = expected(grid)
    tracemalloc.start()
    try:
        before = tracemalloc.get_traced_memory()[0]
        answer.blank_out(grid)
        used = tracemalloc.get_traced_memory()[1] - before
    finally:
        tracemalloc.stop()
    assert grid == wanted
    assert used < 2_000, "keeps a copy, or the rows and columns of the zeros"
