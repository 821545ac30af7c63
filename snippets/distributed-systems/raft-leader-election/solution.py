"""How long a Raft cluster has no leader: elections with random timeouts, in milliseconds."""
from heapq import heappop, heappush


# --8<-- [start:election]
def election(random, spread, low=150, voters=4, nodes=5, limit=10_000):
    """Return when a leader is elected, and its term.

    The last heartbeat came at 0. Timeouts lie between low and low + spread,
    and a message takes 5 to 15.
    """
    term = [0] * voters
    vote = [None] * voters  # whom a node voted for in its term
    votes = [0] * voters
    timer = [0] * voters  # which of its timeouts still counts
    events = []

    def later(delay, *event):
        heappush(events, (now + delay, random.random(), event))

    def restart(node):
        timer[node] += 1
        later(random.uniform(low, low + spread), "timeout", node, timer[node])

    now = 0
    for node in range(voters):
        restart(node)
    while events and now < limit:
        now, _, (kind, node, *rest) = heappop(events)
        if kind == "timeout" and rest[0] == timer[node]:
            term[node] += 1
            vote[node], votes[node] = node, 1
            restart(node)
            for other in range(voters):
                if other != node:
                    delay = random.uniform(5, 15)
                    later(delay, "request", other, node, term[node])
        elif kind == "request":
            candidate, asked = rest
            if asked > term[node]:
                term[node], vote[node] = asked, None
            if asked == term[node] and vote[node] is None:
                vote[node] = candidate
                restart(node)
                later(random.uniform(5, 15), "vote", candidate, asked)
        elif kind == "vote" and rest[0] == term[node] and vote[node] == node:
            votes[node] += 1
            if votes[node] > nodes // 2:
                return now, term[node]
    return None
# --8<-- [end:election]


def elections(random, spread, count, **settings):
    """Return the waits of many elections in order, and the share with a split vote; None if one never ended."""
    ended = [election(random, spread, **settings) for _ in range(count)]
    if None in ended:
        return None
    return sorted(wait for wait, _ in ended), sum(term > 1 for _, term in ended) / count
