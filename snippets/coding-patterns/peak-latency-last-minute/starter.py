def rolling_peak(events, window):
    """Yield, for each (time, value), the highest value less than `window` old.

    events: iterable whose times never decrease; window > 0.
    """
    raise NotImplementedError
