"""Round trips from a URL to the first byte, and to the last."""

import math


# --8<-- [start:trips]
def round_trips(tls="1.3", quic=False, resumed=False, early=False,
                certificate=3000):
    """Return the round trips to the server before the first byte.

    early: 0-RTT data, possible when resuming TLS 1.3 (and so QUIC).
    """
    early = early and resumed and tls == "1.3"
    if quic:
        setup = 0 if early else 1
        if not resumed and certificate > 3 * 1200:
            setup += 1                   # amplification limit of QUIC
    else:
        setup = 1 + {"none": 0, "1.2": 2 - resumed, "1.3": 1 - early}[tls]
    return setup + 1                     # request and first byte


def rounds_for(size, window=10, segment=1460):
    """Return the flights that the body needs, doubling, without loss."""
    return math.ceil(math.log2(size / (window * segment) + 1))
# --8<-- [end:trips]
