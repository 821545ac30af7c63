"""Sensors and tasks that compete for the same worker slots."""


# --8<-- [start:simulate]
def simulate(pairs, slots, mode, minutes, work=20, follow=10, poke=5):
    """Run pairs of a sensor and the task that it waits for.

    The sensors are queued at minute 0 and the tasks behind them at minute 5.
    When its task is done, a sensor's follow-up runs. Returns, per minute,
    (slots held by sensors, slots that work, follow-ups finished).

    poke: a sensor keeps its slot while it waits.
    reschedule: it takes a slot for one minute, then leaves it for a while.
    deferrable: it waits in the triggerer and needs no slot.
    """
    queue = [] if mode == "deferrable" else [("sensor", i) for i in range(pairs)]
    watching = set(range(pairs)) if mode == "deferrable" else set()
    running, asleep, produced, history, finished = {}, [], set(), [], 0
    for now in range(minutes):
        for job in [job for job, end in running.items() if end == now]:
            del running[job]
            kind, i = job
            if kind == "work":
                produced.add(i)
            elif kind == "follow":
                finished += 1
            elif i in produced:
                queue.append(("follow", i))
            else:
                asleep.append((now + poke, i))
        if mode == "poke":
            for i in sorted(produced):
                if ("sensor", i) in running:
                    del running["sensor", i]
                    queue.append(("follow", i))
        queue += [("follow", i) for i in sorted(watching & produced)]
        watching -= produced
        queue += [("sensor", i) for end, i in asleep if end == now]
        asleep = [(end, i) for end, i in asleep if end > now]
        if now == 5:
            queue += [("work", i) for i in range(pairs)]
        while queue and len(running) < slots:
            kind, i = queue.pop(0)
            ends = {"work": now + work, "follow": now + follow,
                    "sensor": None if mode == "poke" else now + 1}
            running[kind, i] = ends[kind]
        held = sum(kind == "sensor" for kind, _ in running)
        history.append((held, len(running) - held, finished))
    return history
# --8<-- [end:simulate]


def done_at(history, count):
    """The first minute at which that many follow-ups are finished, or None."""
    return next((m for m, (_, _, n) in enumerate(history) if n >= count), None)
