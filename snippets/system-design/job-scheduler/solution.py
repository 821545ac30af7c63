"""Runs that wait after the full hour, when many jobs are due in one second."""

DAY = 86_400


def starts_a_second(due_at_once, within):
    return due_at_once / within


def busy_workers(runs_a_second, mean_seconds):
    """Little's law."""
    return runs_a_second * mean_seconds


# --8<-- [start:waiting]
def waiting(workers, due_at_once, rate, mean_seconds, duration):
    """Runs that wait to start, for each second after the full hour.

    Runs are counted as a flow: `rate` more are due each second, and of the
    running ones 1 / mean_seconds end.
    """
    queue, running, history = due_at_once, rate * mean_seconds, []
    for _ in range(duration):
        running -= running / mean_seconds
        started = min(queue + rate, workers - running)
        queue, running = queue + rate - started, running + started
        history.append(queue)
    return history
# --8<-- [end:waiting]
