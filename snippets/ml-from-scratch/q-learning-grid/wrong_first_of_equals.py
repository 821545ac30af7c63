"""Takes argmax: while all values are equal, the greedy choice is always the first action."""

import numpy as np

MOVES = {0: (-1, 0), 1: (0, 1), 2: (1, 0), 3: (0, -1)}  # up, right, down, left


def grid(rows):
    """Return (step, states, start) for a map of S start, G goal, X pit, # wall and dots.

    A state is row * width + column. Every move costs 0.04; walls and borders stop it.
    Entering G pays 1, entering X costs 1, and both end the episode.
    """
    cells, width = "".join(rows), len(rows[0])

    def step(state, action):
        row, column = divmod(state, width)
        r, c = row + MOVES[action][0], column + MOVES[action][1]
        if 0 <= r < len(rows) and 0 <= c < width and rows[r][c] != "#":
            row, column = r, c
        kind = rows[row][column]
        return row * width + column, {"G": 1.0, "X": -1.0}.get(kind, -0.04), kind in "GX"

    return step, len(cells), cells.index("S")


def q_learning(step, states, actions, start, rng, episodes=500, alpha=0.2, gamma=0.95,
               epsilon=0.2, limit=100, initial=0.0):
    q = np.full((states, actions), float(initial))
    for _ in range(episodes):
        state = start
        for _ in range(limit):
            action = int(rng.integers(actions)) if rng.random() < epsilon else int(q[state].argmax())
            following, reward, terminal = step(state, action)
            future = 0.0 if terminal else q[following].max()    # nothing comes after the end
            q[state, action] += alpha * (reward + gamma * future - q[state, action])
            state = following
            if terminal:
                break
    return q
