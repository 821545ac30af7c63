import math
import random

import pytest


def grid(text):
    return [[sign == "#" for sign in row] for row in text.split()]


@pytest.mark.parametrize(
    ("floor", "routes"),
    [
        (".", 1),
        ("#", 0),
        ("....", 1),
        (". . .", 1),
        (".#..", 0),  # behind a blocked cell of the first row nothing can be reached
        ("..\n..", 2),
        ("#.\n..", 0),
        ("..\n.#", 0),
        ("...\n.#.\n...", 2),
        (".#.\n...\n...", 3),
        ("...\n##.\n...", 1),
        ("..#\n.#.\n#..", 0),
        ("...\n...", 3),
    ],
)
def test_known_floors(answer, floor, routes):
    assert answer.count_routes(grid(floor)) == routes


@pytest.mark.parametrize(("rows", "columns"), [(3, 7), (7, 3), (10, 2), (1, 30), (20, 20), (60, 60)])
def test_an_empty_floor_has_the_closed_form(answer, rows, columns):
    empty = [[False] * columns for _ in range(rows)]
    assert answer.count_routes(empty) == math.comb(rows + columns - 2, rows - 1)


def test_agrees_with_walking_all_routes(answer):
    rng = random.Random(17)

    def walk(floor, row, column):
        if row == len(floor) or column == len(floor[0]) or floor[row][column]:
            return 0
        if (row, column) == (len(floor) - 1, len(floor[0]) - 1):
            return 1
        return walk(floor, row + 1, column) + walk(floor, row, column + 1)

    for _ in range(200):
        rows, columns = rng.randint(1, 5), rng.randint(1, 5)
        floor = [[rng.random() < 0.25 for _ in range(columns)] for _ in range(rows)]
        assert answer.count_routes(floor) == walk(floor, 0, 0)


def test_zeros_and_ones_will_do(answer):
    assert answer.count_routes([[0, 0, 0], [0, 1, 0], [0, 0, 0]]) == 2


def test_the_cheapest_route_agrees_with_all_routes(answer):
    if not hasattr(answer, "cheapest"):  # only the follow-up asks for it
        return
    rng = random.Random(18)

    def walk(costs, row, column):
        if row == len(costs) or column == len(costs[0]):
            return math.inf
        if (row, column) == (len(costs) - 1, len(costs[0]) - 1):
            return costs[row][column]
        return costs[row][column] + min(walk(costs, row + 1, column), walk(costs, row, column + 1))

    for _ in range(100):
        rows, columns = rng.randint(1, 4), rng.randint(1, 4)
        costs = [[rng.randrange(-2, 10) for _ in range(columns)] for _ in range(rows)]
        assert answer.cheapest(costs) == walk(costs, 0, 0)
