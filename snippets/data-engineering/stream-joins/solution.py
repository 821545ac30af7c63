"""Join clicks to impressions: what is matched, and how much is buffered."""

import heapq
import math
import random


# --8<-- [start:join]
def interval_join(events, within, delay):
    """Match each click to its impression if at most `within` later.

    events: (arrival, time, kind, id), by arrival, at most one click per id.
    An impression is kept until the watermark has passed its time + within,
    a click only until it has passed the click, because an impression that
    comes later in event time is no partner.
    Returns (matched ids, impressions without a click, buffered over time).
    """
    shown, clicked, expiry = {}, {}, []
    matched, unmatched, buffered = [], [], []
    newest = {"impression": -math.inf, "click": -math.inf}
    for _, time, kind, id in events:
        newest[kind] = max(newest[kind], time)
        watermark = min(newest.values()) - delay
        if kind == "impression" and time >= watermark:
            shown[id] = time
            heapq.heappush(expiry, (time + within, id))
        elif kind == "click" and time >= watermark:
            clicked[id] = time              # its impression may still come
            heapq.heappush(expiry, (time, id))
        if id in shown and id in clicked and 0 <= clicked[id] - shown[id] <= within:
            matched.append(id)
            del shown[id], clicked[id]
        while expiry and expiry[0][0] < watermark:
            _, id = heapq.heappop(expiry)
            if id in shown and shown[id] + within < watermark:
                unmatched.append(id)        # a negative example
                del shown[id]
            if id in clicked and clicked[id] < watermark:
                del clicked[id]
        buffered.append(len(shown) + len(clicked))
    return matched, unmatched, buffered
# --8<-- [end:join]


def make_events(count, per_second=1, click_share=0.1, seed=0):
    """Impressions, and clicks about two minutes later, some much later.

    Clicks arrive up to 20 s late, because they come over phones.
    """
    rng, events = random.Random(seed), []
    for id in range(count):
        time = id / per_second
        events.append((time + rng.uniform(0, 2), time, "impression", id))
        if rng.random() < click_share:
            click = time + rng.expovariate(1 / 120)
            events.append((click + rng.uniform(0, 20), click, "click", id))
    return sorted(events)


def truth(events, within):
    """The pairs that a batch join over everything would find."""
    times = {(kind, id): time for _, time, kind, id in events}
    return {id for kind, id in times if kind == "click"
            and 0 <= times["click", id] - times["impression", id] <= within}
