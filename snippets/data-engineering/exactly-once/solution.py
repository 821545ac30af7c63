"""A consumer that crashes at every possible point, then restarts once."""


class Crash(Exception):
    pass


# --8<-- [start:consumers]
def commit_first(log, world, step):
    for offset, (_, amount) in world.unread(log):
        world.offset = offset + 1
        step()
        world.total += amount
        step()


def effect_first(log, world, step):
    for offset, (_, amount) in world.unread(log):
        world.total += amount
        step()
        world.offset = offset + 1
        step()


def one_transaction(log, world, step):
    for offset, (_, amount) in world.unread(log):
        step()
        world.total, world.offset = world.total + amount, offset + 1
        step()


def idempotent(log, world, step):
    for offset, (event_id, amount) in world.unread(log):
        if event_id not in world.seen:
            world.seen[event_id] = amount
        step()
        world.total = sum(world.seen.values())
        world.offset = offset + 1
        step()
# --8<-- [end:consumers]


class World:
    """What survives a crash: the sink and the committed offset."""

    def __init__(self):
        self.total, self.offset, self.seen = 0, 0, {}

    def unread(self, log):
        return list(enumerate(log))[self.offset:]


def run(consumer, log, crash_at):
    """The total after a crash at that step and a restart."""
    world, steps = World(), 0

    def step():
        nonlocal steps
        steps += 1
        if steps == crash_at:
            raise Crash

    try:
        consumer(log, world, step)
    except Crash:
        consumer(log, world, lambda: None)
    return world.total
