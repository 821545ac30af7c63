"""Checks only the diagonals that fall to the right, and forgets those that rise."""


def placements(n):
    found, chosen = [], []

    def place(row):
        if row == n:
            found.append(tuple(chosen))
            return
        for column in range(n):
            if column not in chosen and all(row - column != r - c for r, c in enumerate(chosen)):
                chosen.append(column)
                place(row + 1)
                chosen.pop()

    place(0)
    return found
