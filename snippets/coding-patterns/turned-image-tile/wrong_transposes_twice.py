"""Swaps for all i and j: each pair is swapped twice, and only the reversal of the rows remains."""


def rotate(tile):
    for i in range(len(tile)):
        for j in range(len(tile)):
            tile[i][j], tile[j][i] = tile[j][i], tile[i][j]
    for row in tile:
        row.reverse()


def spiral(tile):
    tile, pixels = [list(row) for row in tile], []
    while tile:
        pixels += tile.pop(0)
        tile = [list(row) for row in zip(*tile)][::-1]
    return pixels
