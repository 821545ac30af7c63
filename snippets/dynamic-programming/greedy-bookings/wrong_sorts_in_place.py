"""Right, but sorts the caller's list."""


def most_bookings(requests):
    requests.sort(key=lambda request: request[1])
    chosen = []
    for start, end in requests:
        if not chosen or start >= chosen[-1][1]:
            chosen.append((start, end))
    return chosen
