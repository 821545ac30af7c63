import random

import pytest

PUZZLE = [
    [5, 3, 0, 0, 7, 0, 0, 0, 0],
    [6, 0, 0, 1, 9, 5, 0, 0, 0],
    [0, 9, 8, 0, 0, 0, 0, 6, 0],
    [8, 0, 0, 0, 6, 0, 0, 0, 3],
    [4, 0, 0, 8, 0, 3, 0, 0, 1],
    [7, 0, 0, 0, 2, 0, 0, 0, 6],
    [0, 6, 0, 0, 0, 0, 2, 8, 0],
    [0, 0, 0, 4, 1, 9, 0, 0, 5],
    [0, 0, 0, 0, 8, 0, 0, 7, 9],
]


def empty():
    return [[0] * 9 for _ in range(9)]


def full(rng):
    """Return a solved board: rows, columns and digits of a pattern, shuffled within their bands."""
    lines = [[3 * band + k for band in rng.sample(range(3), 3) for k in rng.sample(range(3), 3)] for _ in range(2)]
    digits = rng.sample(range(1, 10), 9)
    return [[digits[(3 * (r % 3) + r // 3 + c) % 9] for c in lines[1]] for r in lines[0]]


def groups(board):
    yield from board
    yield from zip(*board)
    for r in range(0, 9, 3):
        for c in range(0, 9, 3):
            yield [board[r + k // 3][c + k % 3] for k in range(9)]


def solves(solution, board):
    kept = all(y == x for row, new in zip(board, solution) for x, y in zip(row, new) if x)
    return kept and all(sorted(group) == list(range(1, 10)) for group in groups(solution))


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ((0, 0), (0, 8)),  # a row
        ((0, 4), (8, 4)),  # a column
        ((3, 3), (5, 5)),  # a box, neither row nor column
        ((6, 8), (8, 6)),
        ((0, 1), (1, 0)),
    ],
)
def test_the_same_digit_twice_is_refused(answer, first, second):
    board = empty()
    board[first[0]][first[1]] = 7
    assert answer.is_valid(board) is True
    board[second[0]][second[1]] = 7
    assert answer.is_valid(board) is False
    assert answer.solve(board) is None


@pytest.mark.parametrize(("first", "second"), [((2, 2), (3, 3)), ((0, 2), (1, 3)), ((2, 5), (3, 4))])
def test_neighbours_in_different_boxes_may_be_equal(answer, first, second):
    board = empty()
    board[first[0]][first[1]] = board[second[0]][second[1]] = 7
    assert answer.is_valid(board) is True


def test_valid_agrees_with_counting(answer):
    rng = random.Random(36)
    for _ in range(200):
        board = [[x if rng.random() < 0.5 else 0 for x in row] for row in full(rng)]
        if rng.random() < 0.7:
            board[rng.randrange(9)][rng.randrange(9)] = rng.randint(1, 9)
        expected = all(len(set(filled)) == len(filled) for filled in ([x for x in g if x] for g in groups(board)))
        assert answer.is_valid(board) is expected


def test_solves_a_known_puzzle(answer):
    assert solves(answer.solve(PUZZLE), PUZZLE)


def test_solves_random_puzzles(answer):
    rng = random.Random(37)
    for _ in range(8):
        board = [[x if rng.random() < 0.5 else 0 for x in row] for row in full(rng)]
        assert solves(answer.solve(board), board)


def test_an_empty_board_has_a_solution(answer):
    board = empty()
    assert solves(answer.solve(board), board)


def test_a_full_board_is_its_own_solution(answer):
    board = full(random.Random(38))
    assert answer.solve(board) == board


def test_valid_and_yet_impossible(answer):
    board = empty()
    board[0][:8] = [1, 2, 3, 4, 5, 6, 7, 8]
    board[4][8] = 9  # the last cell of row 0 needs the 9
    assert answer.is_valid(board) is True
    assert answer.solve(board) is None


def test_leaves_the_given_board_alone(answer):
    board = [list(row) for row in PUZZLE]
    solution = answer.solve(board)
    assert board == PUZZLE
    assert all(new is not old for new, old in zip(solution, board))
