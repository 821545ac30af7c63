"""Roofline of a decode step, and steps of static and continuous batching."""


# --8<-- [start:bound]
def step_seconds(batch, context, params, kv_bytes, bandwidth, flops):
    """Least time for one decode step of a batch, 16-bit weights: the larger of
    what must be read (weights, caches) and what must be computed."""
    read = (2 * params + batch * context * kv_bytes) / bandwidth
    compute = 2 * params * batch / flops
    return max(read, compute)


def prefill_seconds(tokens, params, flops):
    return 2 * params * tokens / flops
# --8<-- [end:bound]


# --8<-- [start:steps]
def static_steps(lengths, slots):
    """Steps if each batch starts when the one before has finished."""
    groups = (lengths[i:i + slots] for i in range(0, len(lengths), slots))
    return sum(max(group) for group in groups)


def continuous_steps(lengths, slots):
    """Steps if a free slot takes the next request at once."""
    ends = [0] * slots
    for length in lengths:
        first = ends.index(min(ends))
        ends[first] += length
    return max(ends)
# --8<-- [end:steps]
