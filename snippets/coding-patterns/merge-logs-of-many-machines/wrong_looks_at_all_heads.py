"""Right, but compares the heads of all logs for each entry: O(n k)."""


def merge_logs(logs):
    streams = [iter(log) for log in logs]
    heads = [next(stream, None) for stream in streams]
    while True:
        best = None
        for number, head in enumerate(heads):
            if head is not None and (best is None or head[0] < heads[best][0]):
                best = number
        if best is None:
            return
        yield heads[best]
        heads[best] = next(streams[best], None)
