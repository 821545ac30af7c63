def window_features(readings, width):
    """Features of the last `width` seconds, for each reading.

    readings: data frame with machine, time (seconds) and value (NaN if the
    sensor failed). The window is (time - width, time], of the same machine.
    Returns a frame with the readings' index and the columns count, mean,
    spread (max - min), slope (per second) and age (seconds since the last
    valid value, below `width`, else NaN).
    """
    raise NotImplementedError
