"""How often a request meets a connection that the server is just closing."""

# --8<-- [start:race]
from math import exp


def race_share(rate, server_idle, proxy_idle, window):
    """Share of the requests on a connection that land in the closing window.

    Requests of one connection arrive at random, `rate` a second. The server
    closes after `server_idle` seconds without a request; for `window` seconds
    the proxy doesn't know it yet. A proxy with the shorter idle timeout has
    closed first and opens a new connection.
    """
    if proxy_idle <= server_idle:
        return 0.0
    return exp(-rate * server_idle) * (1 - exp(-rate * window))
# --8<-- [end:race]
