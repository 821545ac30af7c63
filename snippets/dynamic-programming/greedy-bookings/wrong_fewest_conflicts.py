"""Takes the request with the fewest conflicts first: it may stand in the middle of the best choice."""


def most_bookings(requests):
    def conflicts(request):
        return sum(request[0] < other[1] and other[0] < request[1] for other in requests)

    chosen = []
    for start, end in sorted(requests, key=conflicts):
        if all(end <= other[0] or start >= other[1] for other in chosen):
            chosen.append((start, end))
    return sorted(chosen)
