"""A waiting room in front of a sale, counted as a flow."""


def polls_a_second(clients, every):
    return clients / every


def admitted_a_second(inside, stay):
    """Little's law: people who may follow, so that `inside` stay inside."""
    return inside / stay


def last_admitted(buyers, inside, stay):
    """Seconds until the last buyer who is needed has come in."""
    return (buyers - inside) / admitted_a_second(inside, stay)


def sale(seats, inside, stay, seats_each, duration):
    """(people inside, seats sold) for each second after the opening.

    The room lets one in for each who leaves, until the seats of those who
    have come in are all that is left. A stay lasts `stay` seconds on average.
    """
    buyers, entered, present, sold, history = seats / seats_each, inside, float(inside), 0.0, []
    for _ in range(duration):
        history.append((present, sold))
        leaving = present / stay
        coming = min(leaving, max(buyers - entered, 0))
        entered, present = entered + coming, present + coming - leaving
        sold += leaving * seats_each
    return history
