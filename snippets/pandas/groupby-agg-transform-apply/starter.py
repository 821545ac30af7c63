def summary(frame):
    """One row per service, also for requests without a service.

    Columns: service, requests (rows), measured (rows that have a latency),
    mean_ms, failed (share of status >= 500). Sorted by service, with the
    missing service last.
    """
    return frame.groupby("service").apply(lambda g: g["ms"].mean())


def above_usual(frame):
    """A Series with the index of frame: ms minus the mean ms of its service."""
    raise NotImplementedError


def slowest(frame, n):
    """The n slowest measured requests of each service, slowest first.

    Whole rows; services in order, the missing one last; equal latencies in
    the order of the table.
    """
    raise NotImplementedError
