def merge_logs(logs):
    """Yield the entries of all logs in order of time.

    logs: iterables of (time, entry), each ascending by time. Entries of one
    time come in the order of their logs; entries need not be comparable.
    """
    raise NotImplementedError
