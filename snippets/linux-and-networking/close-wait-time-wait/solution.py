"""Who closes first, who forgets, and how many sockets wait."""

from collections import Counter


# --8<-- [start:states]
def after(events):
    """(client, server) states after a list of what happened.

    events: "client close", "server close"; each FIN arrives at once.
    """
    state = {"client": "ESTAB", "server": "ESTAB"}
    for event in events:
        me = event.split()[0]
        peer = "server" if me == "client" else "client"
        if state[me] == "ESTAB":             # active close: FIN goes out
            state[me], state[peer] = "FIN-WAIT-2", "CLOSE-WAIT"
        elif state[me] == "CLOSE-WAIT":      # passive side answers
            state[me], state[peer] = "CLOSED", "TIME-WAIT"
    return state["client"], state["server"]
# --8<-- [end:states]


# --8<-- [start:count]
def in_time_wait(closes_per_second, seconds=60):
    """Linux keeps the state for 60 s, fixed in the kernel."""
    return closes_per_second * seconds


def hours_to_exhaustion(requests_per_second, leak_share, limit=1024):
    """When sockets that are never closed use up the file descriptors."""
    return limit / (requests_per_second * leak_share) / 3600


def summary(ss_output):
    """Counts of (state, peer address) from `ss -tan` without its header."""
    rows = (line.split() for line in ss_output.splitlines())
    return Counter((r[0], r[4].rsplit(":", 1)[0]) for r in rows if r)
# --8<-- [end:count]
