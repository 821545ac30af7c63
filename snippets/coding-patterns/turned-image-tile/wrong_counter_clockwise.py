"""Transposes and turns the rows upside down instead of reversing each: that is the other direction."""


def rotate(tile):
    for i in range(len(tile)):
        for j in range(i):
            tile[i][j], tile[j][i] = tile[j][i], tile[i][j]
    tile.reverse()


def spiral(tile):
    tile, pixels = [list(row) for row in tile], []
    while tile:
        pixels += tile.pop(0)
        tile = [list(row) for row in zip(*tile)][::-1]
    return pixels
