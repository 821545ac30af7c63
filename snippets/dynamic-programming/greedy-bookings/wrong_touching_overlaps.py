"""Uses > instead of >=: a booking that begins when another ends is refused."""


def most_bookings(requests):
    chosen = []
    for start, end in sorted(requests, key=lambda request: request[1]):
        if not chosen or start > chosen[-1][1]:
            chosen.append((start, end))
    return chosen
