"""Best action values and greedy moves after 1, 10, 40 and 400 episodes."""

import matplotlib.pyplot as plt
import numpy as np
from solution import MOVES, grid, q_learning

MAP = ["S....", ".#.#.", "...XG"]
SAYS = {
    1: "After one episode only the cell before the goal has a positive value. The other arrows point at moves that have not been tried yet.",
    10: "Each visit copies a part of the neighbour's value, so the reward spreads backwards from the goal.",
    40: "Values now fall from the goal to the start, and the arrows of the visited cells lead there.",
    400: "The arrows follow the path along the top. Cells that it avoids are known less well, because they are rarely visited.",
}


def frames():
    step, states, start = grid(MAP)
    for episodes, says in SAYS.items():
        q = q_learning(step, states, 4, start, np.random.default_rng(3), episodes=episodes)
        yield says, picture(q, f"episodes: {episodes}")


def picture(q, title):
    figure, axes = plt.subplots(figsize=(440 / 72, 3.6))
    for state, kind in enumerate("".join(MAP)):
        row, column = divmod(state, 5)
        if kind == "#":
            axes.fill_between([column, column + 1], row, row + 1, color="grey", alpha=0.5, linewidth=0)
        elif kind in "GX":
            axes.text(column + 0.5, row + 0.5, {"G": "goal +1", "X": "pit −1"}[kind], ha="center", va="center", weight="bold")
        else:
            best = q[state].max()
            if best > 0:
                axes.fill_between([column, column + 1], row, row + 1, color="C0", alpha=0.4 * best, linewidth=0)
            axes.text(column + 0.5, row + 0.3, f"{best:.2f}".replace("-", "−"), ha="center", va="center")
            if np.ptp(q[state]) > 0:
                down, right = MOVES[int(q[state].argmax())]
                axes.annotate("", (column + 0.5 + 0.2 * right, row + 0.72 + 0.2 * down),
                              (column + 0.5 - 0.2 * right, row + 0.72 - 0.2 * down),
                              arrowprops={"arrowstyle": "->", "color": "C1", "linewidth": 2})
    axes.hlines(range(4), 0, 5, color="lightgrey", linewidth=1)
    axes.vlines(range(6), 0, 3, color="lightgrey", linewidth=1)
    axes.set_title(title)
    axes.set(xlim=(-0.05, 5.05), ylim=(3.05, -0.05))
    axes.axis("off")
    return figure
