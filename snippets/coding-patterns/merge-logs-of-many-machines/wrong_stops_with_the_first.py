"""Stops when the first log ends and forgets what the others still hold."""

import heapq


def merge_logs(logs):
    streams = [iter(log) for log in logs]
    heads = []
    for number, stream in enumerate(streams):
        for time, entry in stream:
            heads.append((time, number, entry))
            break
    heapq.heapify(heads)
    while heads:
        time, number, entry = heapq.heappop(heads)
        yield time, entry
        following = next(streams[number], None)
        if following is None:
            return
        heapq.heappush(heads, (following[0], number, following[1]))
