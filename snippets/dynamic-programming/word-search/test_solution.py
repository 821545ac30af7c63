import copy
import random
import sys

import pytest

GRID = ["ABCE", "SFCS", "ADEE"]


@pytest.mark.parametrize(
    ("grid", "trace", "found"),
    [
        (GRID, "ABCCED", True),
        (GRID, "SEE", True),
        (GRID, "ABCB", False),  # would need the same B twice
        (GRID, "", True),
        ([], "A", False),
        ([], "", True),
        (["A"], "A", True),
        (["A"], "AA", False),
        (["AB"], "BA", True),
        (["AB", "CD"], "AD", False),  # no step along the diagonal
        (["AB", "CD"], "ABDC", True),
        (["ABC"], "CA", False),  # no step around the edge
        (["ABC"], "AC", False),
        (["A", "B", "C"], "CA", False),
        (["A", "B", "C"], "AC", False),
        (["AAB", "AAC"], "BAAAAC", True),
        (["CAB", "XXX"], "ABC", False),
        (["ABCESXXX", "SFCSXXXX", "ADEESXXX"], "ABCESEEE", False),
        (["ABCE", "SFES", "ADEE"], "ABCESEEEFS", True),  # a first way fails after using cells that the right one needs
    ],
)
def test_known_grids(answer, grid, trace, found):
    assert answer.has_trace(grid, trace) is found
    assert answer.has_trace([list(row) for row in grid], trace) is found


def reference(grid, trace):
    """Grow all paths letter by letter."""
    if not trace:
        return True
    cells = {(r, c): cell for r, row in enumerate(grid) for c, cell in enumerate(row)}
    paths = [[cell] for cell, letter in cells.items() if letter == trace[0]]
    for letter in trace[1:]:
        paths = [
            [*path, (r, c)]
            for path in paths
            for r, c in cells
            if cells[r, c] == letter and (r, c) not in path and abs(r - path[-1][0]) + abs(c - path[-1][1]) == 1
        ]
    return bool(paths)


def test_agrees_with_brute_force(answer):
    rng = random.Random(12)
    seen = []
    for _ in range(250):
        width = rng.randrange(1, 5)
        grid = ["".join(rng.choices("ab", k=width)) for _ in range(rng.randrange(1, 4))]
        trace = "".join(rng.choices("ab", k=rng.randrange(8)))
        seen.append(reference(grid, trace))
        assert answer.has_trace(grid, trace) is seen[-1], (grid, trace)
    assert 50 < sum(seen) < 200


def steps(function, *args, limit):
    """Call the function and stop it after so many calls and loop rounds."""
    count = 0

    def watch(frame, event, arg):
        nonlocal count
        count += 1
        assert count < limit, "tries far more paths than needed"
        return watch

    before = sys.gettrace()
    sys.settrace(watch)
    try:
        return function(*args)
    finally:
        sys.settrace(before)


def test_a_letter_that_is_missing_ends_it_at_once(answer):
    assert steps(answer.has_trace, ["A" * 6] * 6, "A" * 14 + "B", limit=3_000) is False


@pytest.mark.parametrize("trace", ["ABBC", "CBBA", "ABC", "CBA", "BBAA", "AABB"])
def test_direction_and_rarity_do_not_matter(answer, trace):
    grid = ["AAAA", "BBAB", "CBAA"]
    assert answer.has_trace(grid, trace) is reference(grid, trace)
    assert answer.has_trace(grid, trace[::-1]) is reference(grid, trace)


def test_a_path_of_200_cells(answer):
    row = "ABCDEFGHIJKLMNOPQRST" * 10
    assert answer.has_trace([row], row) is True


def test_leaves_its_input_alone(answer):
    grid = [list(row) for row in GRID]
    before = copy.deepcopy(grid)
    for trace in ("ABCCED", "ABCB"):
        answer.has_trace(grid, trace)
        assert grid == before
