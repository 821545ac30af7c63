import pytest

MAY_CHANGE = ("rotate",)


def grid(rows, columns):
    return [[100 * i + j for j in range(columns)] for i in range(rows)]


@pytest.mark.parametrize("size", range(7))
def test_every_pixel_goes_where_it_should(answer, size):
    tile = grid(size, size)
    assert answer.rotate(tile) is None
    for i in range(size):
        for j in range(size):
            assert tile[j][size - 1 - i] == 100 * i + j


def test_in_place(answer):
    tile = grid(3, 3)
    rows = list(tile)
    answer.rotate(tile)
    assert {id(row) for row in tile} == {id(row) for row in rows}


@pytest.mark.parametrize("size", [1, 2, 5])
def test_four_turns_are_none(answer, size):
    tile = grid(size, size)
    for _ in range(4):
        answer.rotate(tile)
    assert tile == grid(size, size)


@pytest.mark.parametrize(
    ("tile", "pixels"),
    [
        ([], []),
        ([[5]], [5]),
        ([[1, 2, 3]], [1, 2, 3]),
        ([[1], [2], [3]], [1, 2, 3]),
        ([[1, 2], [4, 3]], [1, 2, 3, 4]),
        ([[1, 2, 3], [8, 9, 4], [7, 6, 5]], [1, 2, 3, 4, 5, 6, 7, 8, 9]),
        ([[1, 2, 3, 4], [10, 11, 12, 5], [9, 8, 7, 6]], [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]),
        ([[1, 2], [6, 3], [5, 4]], [1, 2, 3, 4, 5, 6]),
        ([[7, 7], [7, 7]], [7, 7, 7, 7]),
    ],
)
def test_known_spirals(answer, tile, pixels):
    assert answer.spiral(tile) == pixels


def walk(tile):
    """Walk and turn right at the border and at visited pixels."""
    rows, columns = len(tile), len(tile[0])
    seen, i, j, di, dj, pixels = set(), 0, 0, 0, 1, []
    for _ in range(rows * columns):
        pixels.append(tile[i][j])
        seen.add((i, j))
        if not (0 <= i + di < rows and 0 <= j + dj < columns) or (i + di, j + dj) in seen:
            di, dj = dj, -di
        i, j = i + di, j + dj
    return pixels


@pytest.mark.parametrize("rows", range(1, 7))
@pytest.mark.parametrize("columns", range(1, 7))
def test_agrees_with_walking(answer, rows, columns):
    assert answer.spiral(grid(rows, columns)) == walk(grid(rows, columns))
