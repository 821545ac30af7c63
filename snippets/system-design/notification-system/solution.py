"""Rates of a notification system, and the wait of a login code in a campaign."""

DAY = 86_400


def in_flight(rate, seconds):
    """Little's law."""
    return rate * seconds


def wait_in_one_queue(seconds, messages, expansion, others, capacity):
    """Seconds that a message put into the common queue now will wait.

    A campaign began `seconds` ago and is put into the queue evenly over
    `expansion` seconds; others come at their rate all the time.
    """
    growth = messages / expansion + others - capacity
    backlog = max(growth * min(seconds, expansion), 0)
    if seconds > expansion:
        backlog = max(backlog - (capacity - others) * (seconds - expansion), 0)
    return backlog / capacity
