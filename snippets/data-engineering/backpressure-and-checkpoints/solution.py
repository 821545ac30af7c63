"""A pipeline with bounded buffers whose sink slows down."""


# --8<-- [start:pipeline]
def run(seconds, arrivals, rates, capacity):
    """Source, stages and sink, with a bounded buffer before each stage.

    arrivals: events a second into the log. rates[i](t): what stage i can
    process in second t. capacity: events that a buffer holds. A stage
    writes only what the next buffer has room for. Returns per second
    (lag in the log, fill of each buffer, busy share of each stage).
    """
    buffers, lag, history = [0] * len(rates), 0, []
    for t in range(seconds):
        busy = [0.0] * len(rates)
        for i in reversed(range(len(rates))):       # the sink first
            room = capacity - buffers[i + 1] if i + 1 < len(rates) else 10**9
            done = min(buffers[i], rates[i](t), room)
            buffers[i] -= done
            if i + 1 < len(rates):
                buffers[i + 1] += done
            busy[i] = done / rates[i](t)
        lag += arrivals
        read = min(lag, capacity - buffers[0])
        lag -= read
        buffers[0] += read
        history.append((lag, list(buffers), busy))
    return history
# --8<-- [end:pipeline]


def barrier_seconds(buffers, rate):
    """Time for a checkpoint barrier to travel behind everything buffered."""
    return sum(buffers) / rate


def bottleneck(history, names, capacity):
    """The stage whose own input is full while its output is not."""
    _, buffers, _ = history[-1]
    full = [n >= 0.9 * capacity for n in buffers]
    for i, name in enumerate(names):
        if full[i] and (i + 1 == len(names) or not full[i + 1]):
            return name
    return None
