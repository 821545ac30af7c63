"""Merge k sorted streams with a heap of their heads."""

# --8<-- [start:merge]
import heapq


def merge_logs(logs):
    """Yield the entries of all logs in order of time.

    logs: iterables of (time, entry), each ascending by time. Entries of one
    time come in the order of their logs; entries need not be comparable.
    """
    streams = [iter(log) for log in logs]
    heads = []  # (time, number of the log, entry)
    for number, stream in enumerate(streams):
        for time, entry in stream:
            heads.append((time, number, entry))
            break
    heapq.heapify(heads)
    while heads:
        time, number, entry = heads[0]
        yield time, entry
        for time, entry in streams[number]:
            heapq.heapreplace(heads, (time, number, entry))
            break
        else:
            heapq.heappop(heads)  # this log has ended
# --8<-- [end:merge]
