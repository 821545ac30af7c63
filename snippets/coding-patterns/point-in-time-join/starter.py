def latest_known(labels, features, max_age):
    """Return for each label the newest feature value before it, or None.

    labels: times, ascending; features: (time, value), ascending by time.
    A value counts if it is older than the label, by at most max_age.
    """
    raise NotImplementedError
