"""Binds the name to a new list: the caller's tile is not turned."""


def rotate(tile):
    tile = [list(row) for row in zip(*tile[::-1])]


def spiral(tile):
    tile, pixels = [list(row) for row in tile], []
    while tile:
        pixels += tile.pop(0)
        tile = [list(row) for row in zip(*tile)][::-1]
    return pixels
