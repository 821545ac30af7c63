"""Always walks all four sides: a ring that is a single row or column is read there and back."""


def rotate(tile):
    for i in range(len(tile)):
        for j in range(i):
            tile[i][j], tile[j][i] = tile[j][i], tile[i][j]
    for row in tile:
        row.reverse()


def spiral(tile):
    pixels = []
    top, bottom = 0, len(tile) - 1
    left, right = 0, len(tile[0]) - 1 if tile else -1
    while top <= bottom and left <= right:
        pixels += [tile[top][j] for j in range(left, right + 1)]
        pixels += [tile[i][right] for i in range(top + 1, bottom + 1)]
        pixels += [tile[bottom][j] for j in range(right - 1, left - 1, -1)]
        pixels += [tile[i][left] for i in range(bottom - 1, top, -1)]
        top, bottom, left, right = top + 1, bottom - 1, left + 1, right - 1
    return pixels
