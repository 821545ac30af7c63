"""Puts time and entry on the heap without the number of the log: at equal times it compares the entries."""

import heapq


def merge_logs(logs):
    heads = []
    for log in logs:
        stream = iter(log)
        for time, entry in stream:
            heads.append((time, entry, stream))
            break
    heapq.heapify(heads)
    while heads:
        time, entry, stream = heapq.heappop(heads)
        yield time, entry
        for later, following in stream:
            heapq.heappush(heads, (later, following, stream))
            break
