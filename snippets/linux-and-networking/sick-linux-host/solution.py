"""Load averages as the kernel computes them, in floating point."""

import math

MINUTES = (1, 5, 15)


# --8<-- [start:load]
def load_after(tasks, seconds, before=(0.0, 0.0, 0.0)):
    """Return the load averages after `tasks` ran or hung for `seconds`.

    tasks: runnable plus uninterruptible (state D). The kernel samples every
    five seconds and mixes: load = load * e + tasks * (1 - e).
    """
    loads = list(before)
    for _ in range(round(seconds / 5)):
        for i, minutes in enumerate(MINUTES):
            e = math.exp(-5 / (60 * minutes))
            loads[i] = loads[i] * e + tasks * (1 - e)
    return tuple(loads)
# --8<-- [end:load]
