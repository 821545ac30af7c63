def missing_share(frame):
    """A Series: for each device, the share of readings that are missing."""
    raise NotImplementedError


def fill_short_gaps(frame, limit):
    """Fill missing temp with the last known temp of the same device.

    frame has device, minute and temp; rows come in any order, with any unique
    index. At most `limit` readings in a row are filled. Returns a new frame
    with the rows and index of the input and one more column, filled, which is
    True where a value was put in.
    """
    frame["temp"] = frame["temp"].ffill()
    return frame
