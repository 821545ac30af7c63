"""The numbers by which a delay or a throughput names its cause."""

import math


# --8<-- [start:tcp]
def syn_times(retries=6, linear=4):
    """Return the seconds at which a SYN is sent again, and the give-up.

    retries, linear: net.ipv4.tcp_syn_retries and tcp_syn_linear_timeouts
    (Linux 6.5 and later; 0 before). The first time-out is one second.
    """
    clock, times = 0, []
    for wait in [1] * linear + [2**i for i in range(retries + 1)]:
        clock += wait
        times.append(clock)
    return times[:-1], times[-1]


def window_limit(window, rtt):
    """Return bits a second when at most window bytes are in flight."""
    return 8 * window / rtt


def loss_limit(mss, rtt, loss):
    """Return bits a second of a Reno flow under random loss (Mathis 1997)."""
    return 8 * mss / rtt * math.sqrt(1.5 / loss)


def tcp_payload(mtu, tunnel=0, ipv6=False, timestamps=False):
    """Return the data bytes in a full segment; tunnel: overlay bytes."""
    return mtu - tunnel - (40 if ipv6 else 20) - 20 - 12 * timestamps
# --8<-- [end:tcp]
