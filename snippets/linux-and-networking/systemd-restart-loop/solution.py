"""When systemd gives up on a service that keeps failing."""


# --8<-- [start:starts]
def starts(run, restart_sec=0.1, burst=5, interval=10, horizon=3600):
    """Return (number of starts, whether systemd gave up) within a horizon.

    run: seconds until each start fails. As systemd counts: a window of
    `interval` seconds opens at a start, and holds at most `burst` starts.
    """
    now, begin, count, total = 0.0, None, 0, 0
    while now <= horizon:
        if begin is None or now > begin + interval:
            begin, count = now, 0
        if count == burst:
            return total, True            # start-limit-hit
        count += 1
        total += 1
        now += run + restart_sec
    return total, False


def backoff(restart_sec, longest, steps):
    """Return the delays of RestartSteps=, as a geometric series."""
    factor = (longest / restart_sec) ** (1 / steps)
    return [restart_sec * factor**n for n in range(steps + 1)]
# --8<-- [end:starts]
