"""Who closes first, who forgets to close, and how many sockets wait."""

from collections import Counter


# --8<-- [start:states]
def after(events):
    """Return the (client, server) states after a list of events.

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


SENDS = {("ESTAB", "FIN"): "FIN-WAIT-1", ("CLOSE-WAIT", "FIN"): "LAST-ACK"}
RECEIVES = {
    ("ESTAB", "FIN"): "CLOSE-WAIT",
    ("FIN-WAIT-1", "ACK"): "FIN-WAIT-2",
    ("FIN-WAIT-2", "FIN"): "TIME-WAIT",
    ("LAST-ACK", "ACK"): "CLOSED",
}


def deliver(sender, receiver, segment):
    """Return both states after one side sends a segment and the other gets it."""
    return SENDS.get((sender, segment), sender), RECEIVES.get((receiver, segment), receiver)


# --8<-- [start:count]
def in_time_wait(closes_per_second, seconds=60):
    """Return sockets in TIME-WAIT; Linux keeps each one for 60 s."""
    return closes_per_second * seconds


def hours_to_exhaustion(requests_per_second, leak_share, limit=1024):
    """Return the hours until leaked sockets use up the descriptors."""
    return limit / (requests_per_second * leak_share) / 3600


def summary(ss_output):
    """Count (state, peer address) in `ss -tan` without its header."""
    rows = (line.split() for line in ss_output.splitlines())
    return Counter((r[0], r[4].rsplit(":", 1)[0]) for r in rows if r)
# --8<-- [end:count]
