"""Slow calls: what a fan-out makes of them, and what a hedged request saves or costs."""
from collections import deque
from heapq import heappop, heappush
from math import log


def service_time(random):
    """Milliseconds: around 10, and in one of a hundred cases 100 to 500 more."""
    return random.lognormvariate(log(10), 0.3) + (random.random() < 0.01) * random.uniform(100, 500)


# --8<-- [start:tail]
def page(random, fanout, hedge_after=None):
    """Return the time of the slowest call, and how many calls got a copy."""
    slowest = copies = 0
    for _ in range(fanout):
        time = service_time(random)
        if hedge_after is not None and time > hedge_after:
            time = min(time, hedge_after + service_time(random))
            copies += 1
        slowest = max(slowest, time)
    return slowest, copies
# --8<-- [end:tail]


# --8<-- [start:load]
def loaded(random, load, count, hedge_after=None, budget=1.0, cancel=False, servers=20):
    """Return the waits of `count` calls in order, and copies per call; each server works through a queue.

    budget: the most copies per call so far. cancel: drop a queued copy once the other has answered.
    """
    mean = sum(service_time(random) for _ in range(20_000)) / 20_000
    queues = [deque() for _ in range(servers)]
    busy, answered, waits, copies, events, now = [False] * servers, set(), [], 0, [], 0.0

    def send(call, sent, server):
        queues[server].append((call, sent))
        start(server)

    def start(server):
        while queues[server] and not busy[server]:
            call, sent = queues[server].popleft()
            if not (cancel and call in answered):
                busy[server] = True
                heappush(events, (now + service_time(random), call, "done", server, sent))

    arrival = 0.0
    for call in range(count):
        arrival += random.expovariate(load * servers / mean)
        heappush(events, (arrival, call, "call", random.randrange(servers), arrival))
    while events:
        now, call, kind, server, sent = heappop(events)
        if kind == "call":
            send(call, sent, server)
            if hedge_after is not None:
                other = (server + random.randrange(1, servers)) % servers
                heappush(events, (now + hedge_after, call, "hedge", other, sent))
        elif kind == "hedge" and call not in answered and copies < budget * (call + 1):
            copies += 1
            send(call, sent, server)
        elif kind == "done":
            if call not in answered:
                answered.add(call)
                waits.append(now - sent)
            busy[server] = False
            start(server)
    return sorted(waits), copies / count
# --8<-- [end:load]
