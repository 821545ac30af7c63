import random

import pytest


def grid(*rows):
    return [[cell == "#" for cell in row] for row in rows]


@pytest.mark.parametrize(
    ("rows", "area"),
    [
        ([], 0),
        (["."], 1),
        (["#"], 0),
        (["....."], 5),
        (["#", ".", "."], 2),
        ([".#.##", ".#...", ".....", ".##.#"], 6),
        (["..#", "..#", "###"], 4),
        (["..", "##", ".."], 2),  # not across the blocked row
        (["#.", ".."], 2),  # the corner is blocked
        (["...", "...", "...", "..."], 12),
        ([".#.", "...", ".#."], 3),
    ],
)
def test_known_grids(answer, rows, area):
    assert answer.largest_free_area(grid(*rows)) == area


def test_cells_may_be_numbers(answer):
    assert answer.largest_free_area([[0, 2, 0], [0, 0, 0]]) == 3


def brute_force(blocked):
    height, width = len(blocked), len(blocked[0])
    best = 0
    for top in range(height):
        for bottom in range(top + 1, height + 1):
            for left in range(width):
                for right in range(left + 1, width + 1):
                    if not any(any(row[left:right]) for row in blocked[top:bottom]):
                        best = max(best, (bottom - top) * (right - left))
    return best


def test_agrees_with_brute_force(answer):
    rng = random.Random(7)
    for _ in range(120):
        share = rng.choice((0.1, 0.3, 0.6))
        height, width = rng.randint(1, 5), rng.randint(1, 6)
        blocked = [[rng.random() < share for _ in range(width)] for _ in range(height)]
        assert answer.largest_free_area(blocked) == brute_force(blocked)


class Row(list):
    """A row that counts how often its cells are read."""

    reads = 0
    limit = 0

    def __getitem__(self, index):
        found = super().__getitem__(index)
        Row.reads += len(found) if isinstance(index, slice) else 1
        assert Row.reads <= Row.limit, "reads each row again for every row above it"
        return found

    def __iter__(self):
        return (self[i] for i in range(len(self)))


def test_reads_each_cell_a_few_times_only(answer):
    height, width = 60, 20
    Row.reads, Row.limit = 0, 8 * height * width
    assert answer.largest_free_area([Row([False] * width) for _ in range(height)]) == height * width
