"""Appends the list that the search goes on changing: in the end all placements are empty."""


def placements(n):
    found, chosen = [], []

    def place(row):
        if row == n:
            found.append(chosen)
            return
        for column in range(n):
            if all(column != c and abs(column - c) != row - r for r, c in enumerate(chosen)):
                chosen.append(column)
                place(row + 1)
                chosen.pop()

    place(0)
    return found
