"""Never notices that nothing reaches farther, and counts on from places that cannot be reached."""


def fewest_hops(reach):
    hops = current = farthest = 0
    for place in range(len(reach) - 1):
        farthest = max(farthest, place + reach[place])
        if place >= current:
            hops += 1
            current = farthest
    return hops
