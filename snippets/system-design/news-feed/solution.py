"""Cost of pushing against pulling, and the wait behind one large author."""

DAY = 86_400


def a_second(count, peak_to_mean=1):
    return count / DAY * peak_to_mean


def push(posts_a_second, followers):
    """Copies a second."""
    return posts_a_second * followers


def pull(openings_a_second, followed):
    """Lists read a second."""
    return openings_a_second * followed


def wait(seconds, followers, load, capacity):
    """Seconds that a new post waits, so long after a large author's post.

    load: copies a second of all others; capacity: those that the fan-out
    manages. First come, first served.
    """
    backlog = max(followers - (capacity - load) * seconds, 0)
    return backlog / capacity


def recovery(followers, load, capacity):
    """Seconds until nobody waits."""
    return followers / (capacity - load) if load < capacity else float("inf")
