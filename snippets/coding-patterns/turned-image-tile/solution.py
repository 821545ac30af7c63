"""Rotate a square matrix in place, and read a matrix in a spiral."""


# --8<-- [start:rotate]
def rotate(tile):
    """Turn a square list of rows by 90 degrees clockwise, in place."""
    size = len(tile)
    for i in range(size):
        for j in range(i + 1, size):  # above the diagonal only
            tile[i][j], tile[j][i] = tile[j][i], tile[i][j]
    for row in tile:
        row.reverse()
# --8<-- [end:rotate]


# --8<-- [start:spiral]
def spiral(tile):
    """Return the pixels of a list of rows in a clockwise spiral from the top left."""
    pixels = []
    top, bottom = 0, len(tile) - 1
    left, right = 0, len(tile[0]) - 1 if tile else -1
    while top <= bottom and left <= right:
        pixels += [tile[top][j] for j in range(left, right + 1)]
        pixels += [tile[i][right] for i in range(top + 1, bottom + 1)]
        if top < bottom and left < right:  # else the way back is the way there
            pixels += [tile[bottom][j] for j in range(right - 1, left - 1, -1)]
            pixels += [tile[i][left] for i in range(bottom - 1, top, -1)]
        top, bottom, left, right = top + 1, bottom - 1, left + 1, right - 1
    return pixels
# --8<-- [end:spiral]
