def rotate(tile):
    """Turn a square list of rows by 90 degrees clockwise, in place."""
    raise NotImplementedError


def spiral(tile):
    """Return the pixels of a list of rows in a clockwise spiral from the top left."""
    raise NotImplementedError
