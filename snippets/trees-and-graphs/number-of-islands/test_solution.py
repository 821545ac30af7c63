import copy
import random

import pytest


@pytest.mark.parametrize(
    ("grid", "regions"),
    [
        ([], 0),
        ([[]], 0),
        ([[0]], 0),
        ([[1]], 1),
        ([[1, 1, 0], [0, 0, 1], [1, 0, 1]], 3),
        ([[1, 0], [0, 1]], 2),  # corners do not connect
        ([[1, 0, 1], [1, 0, 1], [1, 1, 1]], 1),  # a U: two tops, one region
        ([[1, 1, 1], [1, 0, 1], [1, 1, 1]], 1),
        ([[1, 0, 0, 1]], 2),
    ],
)
def test_known_maps(answer, grid, regions):
    assert answer.count_regions(grid) == regions


def test_the_edges_are_not_joined(answer):
    """grid[-1] is the last row in Python."""
    assert answer.count_regions([[1], [0], [1]]) == 2
    assert answer.count_regions([[1, 0, 1]]) == 2
    assert answer.count_regions([[1, 0, 0], [0, 0, 0], [1, 0, 1]]) == 3


def reference(grid):
    """Join cells that touch until nothing changes."""
    cells = {(r, c) for r, row in enumerate(grid) for c, cell in enumerate(row) if cell}
    label = {cell: cell for cell in cells}
    changed = True
    while changed:
        changed = False
        for r, c in cells:
            for other in (r + 1, c), (r, c + 1):
                if other in cells and label[other] != label[r, c]:
                    label[other] = label[r, c] = min(label[other], label[r, c])
                    changed = True
    return len(set(label.values()))


def test_agrees_with_brute_force(answer):
    rng = random.Random(1)
    for _ in range(200):
        width = rng.randrange(1, 7)
        grid = [[int(rng.random() < 0.55) for _ in range(width)] for _ in range(rng.randrange(1, 7))]
        assert answer.count_regions(grid) == reference(grid)


class Row(list):
    """A row that counts how many of its cells are read."""

    reads = 0

    def count(self):
        Row.reads += 1
        assert Row.reads < 12 * 21 * 21, "reads the map again and again"

    def __getitem__(self, index):
        self.count()
        return super().__getitem__(index)

    def __iter__(self):
        for cell in super().__iter__():
            self.count()
            yield cell


def snake(size):
    """One region that winds through the whole map."""
    rows = [[1] * size if r % 2 == 0 else [0] * size for r in range(size)]
    for r in range(1, size - 1, 2):
        rows[r][-1 if r % 4 == 1 else 0] = 1
    return [Row(row) for row in rows]


@pytest.mark.parametrize("make", [snake, lambda size: [Row([1] * size) for _ in range(size)]])
def test_reads_each_cell_a_few_times_only(answer, make):
    Row.reads = 0
    assert answer.count_regions(make(21)) == 1


def test_one_region_of_many_cells(answer):
    assert answer.count_regions([[1] * 3_000]) == 1
    assert answer.count_regions([[1] for _ in range(3_000)]) == 1


def test_leaves_its_input_alone(answer):
    grid = [[1, 1, 0], [0, 1, 1]]
    before = copy.deepcopy(grid)
    answer.count_regions(grid)
    assert grid == before


def test_accepts_rows_that_cannot_change(answer):
    assert answer.count_regions(((1, 0), (1, 1))) == 1
