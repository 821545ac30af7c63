"""Takes the antenna back but leaves its diagonals blocked, so later branches find too little."""


def placements(n):
    found, chosen = [], []
    falling, rising = set(), set()

    def place(row):
        if row == n:
            found.append(tuple(chosen))
            return
        for column in range(n):
            if column in chosen or row - column in falling or row + column in rising:
                continue
            chosen.append(column)
            falling.add(row - column)
            rising.add(row + column)
            place(row + 1)
            chosen.pop()

    place(0)
    return found
